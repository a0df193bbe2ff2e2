/// The people of the office in its register: accounts and their roles. See
/// [hedgeward.store.access.JooqAccounts].
@NullMarked
package hedgeward.store.access;

import org.jspecify.annotations.NullMarked;
