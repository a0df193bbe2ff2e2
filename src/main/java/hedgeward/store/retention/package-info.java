/// Reviews of retention on the register: the last contact with each respondent, and the decisions
/// taken.
@NullMarked
package hedgeward.store.retention;

import org.jspecify.annotations.NullMarked;
