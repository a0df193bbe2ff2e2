package hedgeward.cli;

import java.util.ArrayList;
import java.util.List;

/// Sentences broken into lines of a readable length.
final class Wrapped {
    private static final String FIRST = "  - ";
    private static final String NEXT = "    ";

    private Wrapped() {}

    /// The sentence behind a dash, its further lines set below its first word.
    static List<String> bullet(String sentence, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(FIRST);
        for (String word : sentence.split(" ", -1)) {
            if (line.length() > NEXT.length() && line.length() + word.length() > width) {
                lines.add(line.toString().stripTrailing());
                line = new StringBuilder(NEXT);
            }
            line.append(word).append(' ');
        }
        lines.add(line.toString().stripTrailing());
        return lines;
    }
}
