/// Tests of what is kept and what may go.
@NullMarked
package hedgeward.app.backup;

import org.jspecify.annotations.NullMarked;
