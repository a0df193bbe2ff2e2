/// The command line: thin commands over the same use cases the windows use. Answers go to standard
/// output, progress and problems to standard error, and every ending has its documented exit code.
/// Start with [hedgeward.cli.CommandLineProgram].
@NullMarked
package hedgeward.cli;

import org.jspecify.annotations.NullMarked;
