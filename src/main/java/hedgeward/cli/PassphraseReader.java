package hedgeward.cli;

import hedgeward.security.Passphrase;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/// Reads a passphrase from the first line of a file or from the terminal, as letters that are
/// wiped; never from an argument or the environment.
final class PassphraseReader {
    private static final long LARGEST = 64L * 1024;
    private static final char MARK = '\uFEFF';

    private final Terminal terminal;

    PassphraseReader(Terminal terminal) {
        this.terminal = terminal;
    }

    /// The passphrase of somebody who is known and named, as at one terminal several may be asked.
    Secret readOf(String user, Optional<Path> file) {
        return read(file, "Passphrase of " + user + ": ");
    }

    /// As above, asked for in these words.
    Secret read(Optional<Path> file, String prompt) {
        return file.map(this::fromFile).orElseGet(() -> fromTerminal(prompt));
    }

    /// A new passphrase: typed twice on a terminal, and long enough.
    Secret readNew(String user, Optional<Path> file) {
        Secret first = file.map(this::fromFile).orElseGet(() -> twice(user));
        if (first instanceof Secret.Given(char[] letters) && letters.length < Passphrase.SHORTEST) {
            Arrays.fill(letters, '\0');
            return new Secret.None(
                    ExitCode.REFUSED,
                    "A passphrase has at least " + Passphrase.SHORTEST + " letters.");
        }
        return first;
    }

    private Secret twice(String user) {
        Optional<char[]> one = terminal.ask("New passphrase of " + user + ": ");
        Optional<char[]> other = one.flatMap(_ -> terminal.ask("The same again: "));
        if (one.isEmpty() || other.isEmpty()) {
            one.ifPresent(typed -> Arrays.fill(typed, '\0'));
            return noTerminal();
        }
        boolean same = Arrays.equals(one.get(), other.get());
        Arrays.fill(other.get(), '\0');
        if (same) {
            return given(one.get());
        }
        Arrays.fill(one.get(), '\0');
        return new Secret.None(ExitCode.WRONG_USAGE, "The two passphrases are not the same.");
    }

    private Secret fromTerminal(String prompt) {
        return terminal.ask(prompt)
                .map(PassphraseReader::given)
                .orElseGet(PassphraseReader::noTerminal);
    }

    private static Secret noTerminal() {
        return new Secret.None(
                ExitCode.CANNOT_UNLOCK,
                "There is no terminal to ask at, or the answer goes to a file or a pipe. Give what is"
                        + " asked for in a file; --help names the option, such as"
                        + " --passphrase-file.");
    }

    private Secret fromFile(Path file) {
        try {
            if (Files.size(file) > LARGEST) {
                return new Secret.None(
                        ExitCode.CANNOT_UNLOCK,
                        "The file " + file + " is far too large for a passphrase.");
            }
            byte[] bytes = Files.readAllBytes(file);
            try {
                return given(firstLine(bytes));
            } finally {
                Arrays.fill(bytes, (byte) 0);
            }
        } catch (CharacterCodingException _) {
            return new Secret.None(
                    ExitCode.CANNOT_UNLOCK, "The file " + file + " is not UTF-8 text.");
        } catch (IOException _) {
            return new Secret.None(
                    ExitCode.WRONG_USAGE,
                    "The file " + file + " cannot be read. Check its path and its permissions.");
        }
    }

    private static Secret given(char[] letters) {
        return letters.length == 0
                ? new Secret.None(ExitCode.CANNOT_UNLOCK, "The passphrase is empty.")
                : new Secret.Given(letters);
    }

    private static char[] firstLine(byte[] bytes) throws CharacterCodingException {
        CharBuffer text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
        try {
            int from = text.length() > 0 && text.get(0) == MARK ? 1 : 0;
            int to = from;
            while (to < text.length() && text.get(to) != '\n' && text.get(to) != '\r') {
                to++;
            }
            char[] line = new char[to - from];
            text.position(from).get(line);
            return line;
        } finally {
            Arrays.fill(text.array(), '\0');
        }
    }
}
