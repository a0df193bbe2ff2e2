/// Tests of the files of breaches.
@NullMarked
package hedgeward.app.proof;

import org.jspecify.annotations.NullMarked;
