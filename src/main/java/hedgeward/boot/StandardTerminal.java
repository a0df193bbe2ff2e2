package hedgeward.boot;

import hedgeward.cli.Terminal;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// The terminal the program was started from, in UTF-8 wherever it runs.
public final class StandardTerminal {

    private StandardTerminal() {}

    public static Terminal open() {
        Optional<Console> console =
                Optional.ofNullable(System.console()).filter(Console::isTerminal);
        return new Terminal(
                writer(FileDescriptor.out, false),
                writer(FileDescriptor.err, true),
                console.isPresent(),
                prompt -> console.flatMap(c -> Optional.ofNullable(c.readPassword("%s", prompt))));
    }

    private static PrintWriter writer(FileDescriptor descriptor, boolean everyLine) {
        return new PrintWriter(
                new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8),
                everyLine);
    }
}
