/// Who is who, in its table. See [hedgeward.store.identity.JooqPersonLinks].
@NullMarked
package hedgeward.store.identity;

import org.jspecify.annotations.NullMarked;
