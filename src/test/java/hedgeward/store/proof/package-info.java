/// Tests of the files of breaches.
@NullMarked
package hedgeward.store.proof;

import org.jspecify.annotations.NullMarked;
