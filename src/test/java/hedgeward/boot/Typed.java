package hedgeward.boot;

import hedgeward.cli.Terminal;
import hedgeward.security.Stretching;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// What came of a command typed in a test, through the wiring of the product.
record Typed(int code, String out, String err) {

    static final Instant NOW = Instant.parse("2026-11-22T15:00:00Z");

    static Typed hedgeward(String... arguments) {
        return asked(_ -> Optional.empty(), arguments);
    }

    /// On a terminal at which somebody answers what is asked for.
    static Typed asked(Function<String, Optional<char[]>> secret, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Terminal terminal = new Terminal(new PrintWriter(out), new PrintWriter(err), false, secret);
        int code = wiring().commandLine(terminal).run(arguments);
        return new Typed(code, out.toString(), err.toString());
    }

    /// With the office and somebody who may unlock it named behind the words.
    static Typed inOffice(Path office, String... words) {
        Path passphrase = office.resolveSibling("passphrase");
        try {
            Files.writeString(passphrase, "juniper over the wall\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(
                List.of(
                        "--office",
                        office.toString(),
                        "--user",
                        "alder",
                        "--passphrase-file",
                        passphrase.toString()));
        return hedgeward(all.toArray(String[]::new));
    }

    private static Wiring wiring() {
        return new Wiring(
                "1.2.3",
                Clock.fixed(NOW, ZoneOffset.UTC),
                new Paths("Linux", Path.of("/nowhere"), Map.of()),
                Optional.of(Stretching.FLOOR));
    }
}
