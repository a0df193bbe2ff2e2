@NullMarked
package hedgeward.store.vault;

import org.jspecify.annotations.NullMarked;
