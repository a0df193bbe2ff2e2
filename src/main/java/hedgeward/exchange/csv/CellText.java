package hedgeward.exchange.csv;

import java.text.Normalizer;
import java.util.Optional;

/// The text of one cell, between what a spreadsheet shows and what is kept.
public final class CellText {

    private static final String TRIGGERS = "=+-@\t\r";

    private CellText() {}

    /// What is kept of a cell: trimmed, without the apostrophe an export put before a formula, in
    /// Unicode's composed form (NFC). Empty when nothing is left: not known.
    public static Optional<String> kept(String cell) {
        String text = trim(unguarded(trim(cell)));
        String composed =
                Normalizer.isNormalized(text, Normalizer.Form.NFC)
                        ? text
                        : trim(Normalizer.normalize(text, Normalizer.Form.NFC));
        return composed.isEmpty() ? Optional.empty() : Optional.of(composed);
    }

    /// A cell that no spreadsheet takes for a formula. A text that already looks guarded gets one
    /// more apostrophe, so that reading gives back exactly what was written.
    public static String guarded(String text) {
        return looksLikeFormula(text.substring(apostrophes(text))) ? "'" + text : text;
    }

    private static String unguarded(String text) {
        int quotes = apostrophes(text);
        return quotes > 0 && looksLikeFormula(text.substring(quotes)) ? text.substring(1) : text;
    }

    private static boolean looksLikeFormula(String text) {
        return !text.isEmpty() && TRIGGERS.indexOf(text.charAt(0)) >= 0;
    }

    private static int apostrophes(String text) {
        int count = 0;
        while (count < text.length() && text.charAt(count) == '\'') {
            count++;
        }
        return count;
    }

    /// Spreadsheets and web pages pad with no-break spaces and with spaces of no width too, which
    /// [String#strip()] leaves alone.
    private static String trim(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || isZeroWidth(c);
    }

    private static boolean isZeroWidth(char c) {
        return c == '\u200B' || c == '\u2060' || c == '\uFEFF';
    }
}
