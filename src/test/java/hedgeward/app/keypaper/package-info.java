/// Tests of the papers a recovery key is kept on.
@NullMarked
package hedgeward.app.keypaper;

import org.jspecify.annotations.NullMarked;
