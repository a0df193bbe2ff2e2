package hedgeward.cli;

import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.Optional;

/// Where a recovery key goes that was just drawn, and whether it is split.
final class RecoveryOptions {

    @Option(
            names = "--recovery-file",
            paramLabel = "FILE",
            description = "A new file that receives the recovery key, once.")
    private Optional<Path> file = Optional.empty();

    @Option(
            names = "--split-recovery",
            description =
                    "Splits the recovery key into three parts for three people, any two of which"
                            + " open the office; the files are FILE-1, FILE-2 and FILE-3.")
    private boolean isSplit;

    RecoveryPaper paper(Terminal terminal) {
        return new RecoveryPaper(terminal, file, isSplit);
    }
}
