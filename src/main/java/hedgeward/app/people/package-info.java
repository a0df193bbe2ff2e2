/// Officers: the port the store implements. Collar numbers are unique in an office. See
/// [hedgeward.app.people.Officers].
@NullMarked
package hedgeward.app.people;

import org.jspecify.annotations.NullMarked;
