package hedgeward.boot;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Lists of names shipped with the program, offered where one is to be typed.
public final class ShippedNames {

    private static final String FOLDER = "/hedgeward/lookups/";

    private ShippedNames() {}

    /// Magistrates' courts, in alphabetical order.
    public static List<String> courts() {
        return lines("magistrates-courts.txt");
    }

    /// Police forces, in alphabetical order.
    public static List<String> forces() {
        return lines("police-areas.txt");
    }

    private static List<String> lines(String file) {
        try (InputStream in = ShippedNames.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException("a list of names is not in the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip().lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
