package hedgeward.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.app.access.Charter;
import hedgeward.app.access.Door;
import hedgeward.app.access.Entry;
import hedgeward.app.access.Founding;
import hedgeward.app.access.OfficeDamage;
import hedgeward.app.backup.BackupDoor;
import hedgeward.app.backup.BackupVerdict;
import hedgeward.app.backup.Restoring;
import hedgeward.app.clock.WorkClock;
import hedgeward.app.common.DiskException;
import hedgeward.app.common.DiskTrouble;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;

/// What nobody foresaw ends with 70 and a code, and tells nothing of what it was about.
class UnexpectedFailureTest {

    private static final String SECRET = "Example-Surname of 7 Example Street";

    @TempDir private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void anExceptionIsToldByACodeOnly() throws IOException {
        assertThat(statusFailingOn(SECRET)).isEqualTo(70);

        assertThat(out.toString()).isEmpty();
        assertThat(err.toString())
                .containsPattern("this code: [0-9A-F]{4}-[0-9A-F]{4}\\.")
                .doesNotContain(SECRET, "Exception", "\tat ");
    }

    @Test
    void theSameFaultHasTheSameCodeWhateverItWasAbout() throws IOException {
        statusFailingOn("one");
        String first = err.toString();
        err.getBuffer().setLength(0);
        statusFailingOn("another");

        assertThat(err.toString()).isEqualTo(first);
    }

    @Test
    void troubleWithTheDiskIsNamedWithWhatToDo() throws IOException {
        assertThat(statusOn(DiskTrouble.FULL)).contains("disk of this office is full", "Free some");
        assertThat(statusOn(DiskTrouble.READ_ONLY)).contains("no longer be written to");
        assertThat(statusOn(DiskTrouble.DAMAGED)).contains("hedgeward backup verify");
        assertThat(statusOn(DiskTrouble.FAILING)).contains("does not answer");
    }

    private String statusOn(DiskTrouble trouble) throws IOException {
        err.getBuffer().setLength(0);
        assertThat(status(() -> new DiskException(trouble, new IOException(SECRET)))).isEqualTo(4);
        assertThat(err.toString()).doesNotContain(SECRET);
        return err.toString();
    }

    @Test
    void aDamagedAndAFullOfficeSayTheWayOn() {
        assertThat(
                        EntryWords.refusal(
                                new Entry.Damaged<>(OfficeDamage.REGISTER_CUT_SHORT),
                                Path.of("office")))
                .satisfies(
                        it ->
                                assertThat(it.sentence())
                                        .contains("cut short", "Nothing was changed")
                                        .contains("hedgeward backup restore FILE"));
        assertThat(EntryWords.refusal(new Entry.NoRoom<>(2_100_000), Path.of("office")).sentence())
                .contains("Free at least 3 MB");
    }

    private int statusFailingOn(String subject) throws IOException {
        return status(() -> new IllegalStateException(subject));
    }

    private int status(Supplier<RuntimeException> failure) throws IOException {
        Path passphrase = Files.writeString(folder.resolve("passphrase"), "juniper wall\n");
        Terminal terminal =
                new Terminal(
                        new PrintWriter(out), new PrintWriter(err), false, _ -> Optional.empty());
        CommandLineProgram program =
                new CommandLineProgram(
                        terminal,
                        new CommandLineProgram.Surroundings(
                                "1.2.3", InstantSource.system(), folder),
                        new WorkClock(
                                () -> {
                                    throw failure.get();
                                }),
                        new CommandLineProgram.Doors(
                                new BrokenDoor(failure),
                                new BrokenBackups(failure),
                                (_, _, _, _) -> {
                                    throw failure.get();
                                }),
                        new NoWindows());
        return program.run("status", "--user", "alder", "--passphrase-file", passphrase.toString());
    }

    private record BrokenDoor(Supplier<RuntimeException> failure) implements Door<UnlockedOffice> {

        @Override
        public Entry<UnlockedOffice> unlock(Path office, String user, char[] passphrase) {
            throw failure.get();
        }

        @Override
        public Entry<UnlockedOffice> recover(
                Path office, char[] recoveryKey, String user, char[] newPassphrase) {
            throw failure.get();
        }

        @Override
        public Optional<Instant> renewedAt(Path office) {
            throw failure.get();
        }

        @Override
        public Founding<UnlockedOffice> found(Path office, Charter charter, char[] passphrase) {
            throw failure.get();
        }
    }

    private record BrokenBackups(Supplier<RuntimeException> failure) implements BackupDoor {

        @Override
        public BackupVerdict verify(Path backup, Person person) {
            throw failure.get();
        }

        @Override
        public Restoring restore(Path backup, Path to, Person first, Optional<Person> second) {
            throw failure.get();
        }
    }

    private record NoWindows() implements Windows {

        @Override
        public ExitCode open() {
            return ExitCode.UNEXPECTED;
        }

        @Override
        public ExitCode demo() {
            return ExitCode.UNEXPECTED;
        }

        @Override
        public ExitCode tour(Path out) {
            return ExitCode.UNEXPECTED;
        }
    }
}
