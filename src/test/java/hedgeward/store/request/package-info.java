/// Tests of waiting notices in their tables.
@NullMarked
package hedgeward.store.request;

import org.jspecify.annotations.NullMarked;
