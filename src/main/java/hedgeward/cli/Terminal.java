package hedgeward.cli;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.function.Function;

/// What a command writes to and asks from.
///
/// @param out the answer
/// @param err progress and problems
/// @param watched whether a person watches standard error, so that progress may be drawn
/// @param secret asks for a line without showing it; empty when nobody can be asked
public record Terminal(
        PrintWriter out,
        PrintWriter err,
        boolean watched,
        Function<String, Optional<char[]>> secret) {

    /// A problem on standard error, and the code to end with.
    public ExitCode problem(ExitCode code, String sentence) {
        err.println("hedgeward: " + sentence);
        return code;
    }

    Optional<char[]> ask(String prompt) {
        return secret.apply(prompt);
    }

    void flush() {
        out.flush();
        err.flush();
    }
}
