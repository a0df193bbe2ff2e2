package hedgeward.boot;

import hedgeward.cli.Terminal;
import hedgeward.security.Stretching;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;

/// What came of a command typed in a test, through the wiring of the product.
record Typed(int code, String out, String err) {

    static final Instant NOW = Instant.parse("2026-11-22T15:00:00Z");

    static Typed hedgeward(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Terminal terminal =
                new Terminal(
                        new PrintWriter(out), new PrintWriter(err), false, _ -> Optional.empty());
        int code = wiring().commandLine(terminal).run(arguments);
        return new Typed(code, out.toString(), err.toString());
    }

    private static Wiring wiring() {
        return new Wiring(
                "1.2.3",
                Clock.fixed(NOW, ZoneOffset.UTC),
                new Paths("Linux", Path.of("/nowhere"), Map.of()),
                Optional.of(Stretching.FLOOR));
    }
}
