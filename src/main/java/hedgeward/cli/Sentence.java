package hedgeward.cli;

import org.jspecify.annotations.Nullable;

/// Turns a library's remark into a sentence.
final class Sentence {

    private Sentence() {}

    static String of(@Nullable String remark) {
        String said =
                remark == null || remark.isBlank() ? "The command was not understood" : remark;
        String first = said.lines().findFirst().orElse(said).strip();
        return first.endsWith(".") || first.endsWith("?") ? first : first + ".";
    }
}
