/// The command line by itself, with doors that behave as a test wants.
@NullMarked
package hedgeward.cli;

import org.jspecify.annotations.NullMarked;
