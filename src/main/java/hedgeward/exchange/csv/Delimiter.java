package hedgeward.exchange.csv;

import java.io.IOException;
import java.io.Reader;

/// Finds the delimiter of a file from its header.
final class Delimiter {

    private static final int FAR_ENOUGH = 1 << 16;

    private Delimiter() {}

    /// Semicolon when the first row has more of them outside quotes, else comma.
    static char of(CsvText text) throws IOException {
        int commas = 0;
        int semicolons = 0;
        boolean quoted = false;
        try (Reader in = text.open()) {
            char[] start = new char[FAR_ENOUGH];
            int length = in.read(start);
            for (int i = 0; i < length && (quoted || !isNewline(start[i])); i++) {
                quoted ^= start[i] == '"';
                commas += !quoted && start[i] == ',' ? 1 : 0;
                semicolons += !quoted && start[i] == ';' ? 1 : 0;
            }
        }
        return semicolons > commas ? ';' : ',';
    }

    private static boolean isNewline(char c) {
        return c == '\n' || c == '\r';
    }
}
