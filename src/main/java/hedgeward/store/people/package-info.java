/// The officers of the force in the register. See [hedgeward.store.people.JooqOfficers].
@NullMarked
package hedgeward.store.people;

import org.jspecify.annotations.NullMarked;
