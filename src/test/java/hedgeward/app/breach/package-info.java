/// Tests of the steps of breaches.
@NullMarked
package hedgeward.app.breach;

import org.jspecify.annotations.NullMarked;
