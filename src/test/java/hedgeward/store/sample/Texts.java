package hedgeward.store.sample;

import static java.nio.charset.StandardCharsets.UTF_8;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/// Text of every kind, with the strings that are known to break programs.
public final class Texts {

    private static final List<String> NAUGHTY = naughty();

    private Texts() {}

    public static List<String> naughtyOnes() {
        return NAUGHTY;
    }

    public static Arbitrary<String> some() {
        return Arbitraries.oneOf(
                Arbitraries.of(NAUGHTY), Arbitraries.strings().ofMinLength(1).ofMaxLength(60));
    }

    public static Arbitrary<String> words() {
        return some().filter(text -> !text.isBlank());
    }

    public static Arbitrary<Optional<String>> maybe() {
        return some().optional();
    }

    private static List<String> naughty() {
        try (InputStream in = Texts.class.getResourceAsStream("/hedgeward/blns/blns.txt")) {
            return new String(in.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
