package hedgeward.cli;

import hedgeward.security.RecoveryKey;
import hedgeward.security.TypedRecovery;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/// The way in when a passphrase is lost: the recovery key, or two of its parts.
@Command(
        name = "recover",
        description = {
            "Gives --user a new passphrase by the recovery key, or by any two of its three parts.",
            "",
            "--passphrase-file holds the new passphrase. Without --recovery-file the terminal asks"
                    + " for the key."
        })
final class RecoverCommand implements Callable<Integer> {

    @Mixin private final OfficeOptions office = new OfficeOptions();

    @Option(
            names = "--recovery-file",
            paramLabel = "FILE",
            description =
                    "The recovery key is its first line; given twice, each with a part of it.")
    private List<Path> files = List.of();

    private final OfficeSession session;

    RecoverCommand(OfficeSession session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return run().number();
    }

    private ExitCode run() {
        Terminal terminal = session.terminal();
        PassphraseReader reader = new PassphraseReader(terminal);
        List<char[]> papers = new ArrayList<>();
        try {
            for (Optional<Path> from : sources()) {
                switch (reader.read(from, papers.isEmpty() ? "Recovery key: " : "Other part: ")) {
                    case Secret.None(ExitCode code, String why) -> {
                        return terminal.problem(code, why);
                    }
                    case Secret.Given(char[] letters) -> papers.add(letters);
                }
                if (from.isEmpty() && isWhole(papers.getFirst())) {
                    break;
                }
            }
            return used(papers);
        } finally {
            papers.forEach(letters -> Arrays.fill(letters, '\0'));
        }
    }

    /// The files, or the terminal twice: the second time only when the first was a part.
    private List<Optional<Path>> sources() {
        return files.isEmpty()
                ? List.of(Optional.empty(), Optional.empty())
                : files.stream().map(Optional::of).toList();
    }

    private ExitCode used(List<char[]> papers) {
        if (papers.size() > 2) {
            return wrong("Two parts are enough. Name two files.");
        }
        char[] second = papers.size() == 2 ? papers.getLast() : new char[0];
        return switch (TypedRecovery.of(papers.getFirst(), second)) {
            case TypedRecovery.Whole(RecoveryKey key) -> recovered(key);
            case TypedRecovery.OnePart() ->
                    wrong("This is one part of three. Name the file of another part as well.");
            case TypedRecovery.Unreadable(int paper) -> wrong(unreadable(papers.size(), paper));
            case TypedRecovery.SamePart() -> wrong("This is one part twice. Take another one.");
            case TypedRecovery.OtherSet() ->
                    wrong("These two parts do not belong together: they are of two keys.");
        };
    }

    private static String unreadable(int papers, int paper) {
        return papers == 1
                ? "This is no recovery key, or it was mistyped."
                : "The %s is no part of a recovery key, or it was mistyped."
                        .formatted(paper == 1 ? "first" : "second");
    }

    private ExitCode recovered(RecoveryKey key) {
        try (key) {
            return session.recover(
                    office,
                    key.letters(),
                    open -> {
                        session.terminal()
                                .out()
                                .println(open.actor().userName() + " has a new passphrase.");
                        return ExitCode.DONE;
                    });
        }
    }

    private static boolean isWhole(char[] letters) {
        Optional<RecoveryKey> read = RecoveryKey.read(letters);
        read.ifPresent(RecoveryKey::close);
        return read.isPresent();
    }

    private ExitCode wrong(String why) {
        return session.terminal().problem(ExitCode.CANNOT_UNLOCK, why);
    }
}
