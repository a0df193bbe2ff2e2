package hedgeward.app.paper;

import java.text.Normalizer;

/// Makes text that others typed fit to print: one line, composed letters, nothing invisible that
/// could turn or hide what is read, and a replacement box where the typeface has no shape.
final class CleanText {

    private static final int BOX = 0x25A1;

    private CleanText() {}

    static String of(String text, Ruler ruler) {
        if (isPlain(text)) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .filter(c -> isSpace(c) || isSeen(c))
                .map(c -> isSpace(c) ? ' ' : c)
                .map(c -> ruler.canShow(c) ? c : BOX)
                .forEach(clean::appendCodePoint);
        return clean.toString().strip().replaceAll(" {2,}", " ");
    }

    /// Most text is: English letters, digits and signs, with single blanks between them.
    private static boolean isPlain(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~' || (c == ' ' && before == ' ')) {
                return false;
            }
            before = c;
        }
        return before != ' ';
    }

    private static boolean isSpace(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
    }

    /// Control, format (bidirectional overrides, zero width), private and unpaired characters are
    /// left out.
    private static boolean isSeen(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED ->
                    false;
            default -> true;
        };
    }
}
