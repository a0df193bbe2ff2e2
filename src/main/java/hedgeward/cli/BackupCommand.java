package hedgeward.cli;

import hedgeward.app.backup.BackupDoor;
import hedgeward.app.backup.BackupManifest;
import hedgeward.app.backup.BackupRejection;
import hedgeward.app.backup.BackupVerdict;
import hedgeward.app.backup.ProvedBackup;
import hedgeward.app.common.Result;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;

/// Makes backups, proves them and puts them back.
@Command(name = "backup", description = "Makes backups, proves them and puts them back.")
final class BackupCommand extends CommandGroup {

    /// Makes a backup.
    @Command(
            name = "create",
            description = {
                "Writes an encrypted backup of the whole office into a new file, reads it back and"
                        + " opens it. Only then is it called good."
            })
    static final class Create implements Callable<Integer> {

        @Parameters(index = "0", paramLabel = "FILE", description = "A new file.")
        private Path file = Path.of("");

        @Mixin private final OfficeOptions office = new OfficeOptions();

        @Mixin private final AnswerOptions answer = new AnswerOptions();

        private final OfficeSession session;

        Create(OfficeSession session) {
            this.session = session;
        }

        @Override
        public Integer call() {
            return session.in(office, this::create).number();
        }

        private ExitCode create(UnlockedOffice open) {
            Path target = file.toAbsolutePath().normalize();
            return switch (open.makeBackup().handle(open.actor(), target)) {
                case Result.Done<ProvedBackup, BackupRejection>(var proved) -> {
                    session.terminal()
                            .out()
                            .println(
                                    answer.json()
                                            ? BackupWords.json(proved)
                                            : BackupWords.plain(proved));
                    yield ExitCode.DONE;
                }
                case Result.Rejected<ProvedBackup, BackupRejection>(var why) ->
                        session.terminal()
                                .problem(BackupWords.codeOf(why), BackupWords.sentence(why));
                case Result.Denied<ProvedBackup, BackupRejection>(var needed) ->
                        session.denied(needed);
                case Result.Stale<ProvedBackup, BackupRejection> _,
                        Result.Missing<ProvedBackup, BackupRejection> _ ->
                        ExitCode.REFUSED;
            };
        }
    }

    /// Opens a backup and looks all of it through.
    @Command(
            name = "verify",
            description = {
                "Opens a backup with the passphrase of one of its users, counts and hashes every"
                        + " table and walks the log. Needs no office; changes nothing."
            })
    static final class Verify implements Callable<Integer> {

        @Parameters(index = "0", paramLabel = "FILE", description = "The backup.")
        private Path file = Path.of("");

        @Mixin private final OfficeOptions office = new OfficeOptions();

        @Mixin private final AnswerOptions answer = new AnswerOptions();

        private final OfficeSession session;
        private final BackupDoor door;

        Verify(OfficeSession session, BackupDoor door) {
            this.session = session;
            this.door = door;
        }

        @Override
        public Integer call() {
            return session.as(
                            office, (user, letters) -> verify(new BackupDoor.Person(user, letters)))
                    .number();
        }

        private ExitCode verify(BackupDoor.Person person) {
            BackupVerdict verdict = door.verify(file, person);
            if (answer.json() && BackupWords.isAnswered(verdict)) {
                session.terminal().out().println(BackupWords.json(verdict));
                return BackupWords.codeOf(verdict);
            }
            if (verdict instanceof BackupVerdict.Good(BackupManifest manifest)) {
                session.terminal().out().println(BackupWords.plain(manifest));
                return ExitCode.DONE;
            }
            return session.terminal()
                    .problem(BackupWords.codeOf(verdict), BackupWords.sentence(verdict));
        }
    }

    /// Puts a backup into a new folder.
    @Command(
            name = "restore",
            description = {
                "Puts a backup into a new folder, never over an office. Two people restore: the"
                        + " second is named with --second. Where nobody else of that office may,"
                        + " one suffices, and the log says so."
            })
    static final class Restore implements Callable<Integer> {

        @Parameters(index = "0", paramLabel = "FILE", description = "The backup.")
        private Path file = Path.of("");

        @Mixin private final OfficeOptions office = new OfficeOptions();

        @Option(names = "--second", paramLabel = "NAME", description = "The second person.")
        private Optional<String> second = Optional.empty();

        @Option(
                names = "--second-passphrase-file",
                paramLabel = "FILE",
                description = "Their passphrase, as for --passphrase-file.")
        private Optional<Path> secondFile = Optional.empty();

        @Mixin private final AnswerOptions answer = new AnswerOptions();

        private final OfficeSession session;
        private final BackupDoor door;

        Restore(OfficeSession session, BackupDoor door) {
            this.session = session;
            this.door = door;
        }

        @Override
        public Integer call() {
            if (office.office().isEmpty()) {
                return session.terminal()
                        .problem(ExitCode.WRONG_USAGE, "Name the new folder with --office NEWDIR.")
                        .number();
            }
            return session.as(
                            office,
                            (user, letters) -> restore(new BackupDoor.Person(user, letters)))
                    .number();
        }

        private ExitCode restore(BackupDoor.Person first) {
            if (second.isEmpty()) {
                return restore(first, Optional.empty());
            }
            return switch (new PassphraseReader(session.terminal())
                    .readOf(second.get().strip(), secondFile)) {
                case Secret.None(ExitCode code, String why) ->
                        session.terminal().problem(code, why);
                case Secret.Given(char[] letters) ->
                        restore(
                                first,
                                Optional.of(new BackupDoor.Person(second.get().strip(), letters)));
            };
        }

        private ExitCode restore(BackupDoor.Person first, Optional<BackupDoor.Person> other) {
            return RestoreWords.tell(
                    session.terminal(),
                    door.restore(file, session.folderOf(office), first, other),
                    answer.json());
        }
    }
}
