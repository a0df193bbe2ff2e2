/// Which respondents of different cases are one person, as people decided it. A decision joins or
/// parts; nothing in a case is written over, so that every joining can be taken back.
@NullMarked
package hedgeward.domain.identity;

import org.jspecify.annotations.NullMarked;
