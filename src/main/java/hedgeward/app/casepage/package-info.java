/// The page of one case: everything known about it, gathered for one reader, and logged. Reading
/// the protected person's address and safe contact is a step of its own, with a reason. See
/// [hedgeward.app.casepage.ReadCase].
@NullMarked
package hedgeward.app.casepage;

import org.jspecify.annotations.NullMarked;
