/// The program as it is wired, run in this process.
@NullMarked
package hedgeward.boot;

import org.jspecify.annotations.NullMarked;
