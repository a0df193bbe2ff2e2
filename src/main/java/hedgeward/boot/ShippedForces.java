package hedgeward.boot;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Names of police forces shipped with the program, offered where one is to be chosen.
public final class ShippedForces {

    private static final String RESOURCE = "/hedgeward/lookups/police-areas.txt";

    private ShippedForces() {}

    /// In alphabetical order.
    public static List<String> names() {
        try (InputStream in = ShippedForces.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("the list of forces is not in the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip().lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
