package hedgeward.cli;

import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.Optional;

/// Which office, and who unlocks it.
final class OfficeOptions {

    @Option(
            names = "--office",
            paramLabel = "DIR",
            description = "The office folder; your own data folder when not given.")
    private Optional<Path> office = Optional.empty();

    @Option(names = "--user", paramLabel = "NAME", description = "Who unlocks it.")
    private Optional<String> user = Optional.empty();

    @Option(
            names = "--passphrase-file",
            paramLabel = "FILE",
            description = "The passphrase is its first line; asked for on the terminal without it.")
    private Optional<Path> passphraseFile = Optional.empty();

    Optional<Path> office() {
        return office;
    }

    /// Blank when nobody was named.
    String user() {
        return user.map(String::strip).orElse("");
    }

    Optional<Path> passphraseFile() {
        return passphraseFile;
    }
}
