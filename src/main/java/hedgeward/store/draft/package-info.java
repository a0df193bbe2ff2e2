/// Forms half filled in, a field a row. See [hedgeward.store.draft.JooqDrafts].
@NullMarked
package hedgeward.store.draft;

import org.jspecify.annotations.NullMarked;
