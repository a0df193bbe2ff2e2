/// Tests of the files of breaches.
@NullMarked
package hedgeward.domain.proof;

import org.jspecify.annotations.NullMarked;
