/// Tasks in their tables: the steps taken about each duty, and which cases can have duties at all.
/// See [hedgeward.store.support.JooqTasks].
@NullMarked
package hedgeward.store.support;

import org.jspecify.annotations.NullMarked;
