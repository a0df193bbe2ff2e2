package hedgeward.app.paper;

import java.util.ArrayList;
import java.util.List;

/// Breaks text into printed lines of a given width.
public final class TextLines {

    private static final String CUT = " … see the case";

    private final Ruler ruler;

    public TextLines(Ruler ruler) {
        this.ruler = ruler;
    }

    /// The width of `text` in points, as it will be printed.
    public double width(String text, Type type) {
        return ruler.width(CleanText.of(text, ruler), type);
    }

    /// `text` on one line, cut with an ellipsis if it is wider than `width` points.
    public String one(String text, Type type, double width) {
        String clean = CleanText.of(text, ruler);
        return ruler.width(clean, type) <= width ? clean : fit(clean, "…", type, width);
    }

    /// `text` on at most `most` lines of `width` points. Breaks between words, inside a word only
    /// where it alone is too wide. What does not fit is not dropped in silence: the last line ends
    /// by saying so.
    public List<String> of(String text, Type type, double width, int most) {
        List<String> lines = new ArrayList<>();
        String rest = CleanText.of(text, ruler);
        while (!rest.isEmpty()) {
            if (lines.size() == most - 1 && ruler.width(rest, type) > width) {
                lines.add(fit(rest, CUT, type, width));
                return List.copyOf(lines);
            }
            int end = lineEnd(rest, type, width);
            lines.add(rest.substring(0, end).strip());
            rest = rest.substring(end).strip();
        }
        return List.copyOf(lines);
    }

    /// Where the first line of `text` ends: after the last word that fits, else inside the first
    /// word.
    private int lineEnd(String text, Type type, double width) {
        int fits = fitting(text, type, width);
        if (fits == text.length()) {
            return fits;
        }
        int space = text.lastIndexOf(' ', fits);
        return space > 0 ? space : Math.max(fits, Character.charCount(text.codePointAt(0)));
    }

    /// The longest beginning of `text` that is no wider than `width`, by halving; never half a
    /// character.
    private int fitting(String text, Type type, double width) {
        int low = 0;
        int high = text.length();
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (ruler.width(text.substring(0, middle), type) <= width) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        boolean split =
                low > 0 && low < text.length() && Character.isHighSurrogate(text.charAt(low - 1));
        return split ? low - 1 : low;
    }

    private String fit(String text, String ending, Type type, double width) {
        int end = fitting(text, type, width - ruler.width(ending, type));
        return text.substring(0, end).strip() + ending;
    }
}
