package hedgeward.cli;

import java.io.PrintWriter;

/// Where a command writes.
///
/// @param out the answer
/// @param err progress and problems
/// @param watched whether a person watches standard error, so that progress may be drawn
public record Terminal(PrintWriter out, PrintWriter err, boolean watched) {

    /// A problem on standard error, and the code to end with.
    ExitCode problem(ExitCode code, String sentence) {
        err.println("hedgeward: " + sentence);
        return code;
    }

    void flush() {
        out.flush();
        err.flush();
    }
}
