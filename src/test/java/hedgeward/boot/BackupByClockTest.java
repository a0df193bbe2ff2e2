package hedgeward.boot;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.app.access.Actor;
import hedgeward.app.backup.BackUpOffice;
import hedgeward.app.backup.BackupPlan;
import hedgeward.app.backup.BackupRejection;
import hedgeward.app.backup.BackupVerdict;
import hedgeward.app.backup.Keeping;
import hedgeward.app.backup.ProveBackup;
import hedgeward.app.backup.ReadBackups;
import hedgeward.app.backup.ShelvedBackup;
import hedgeward.app.common.Result;
import hedgeward.app.expiry.SchedulerNews;
import hedgeward.scheduler.BackupRound;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/// The day's backup of a real office into a folder that comes and goes.
class BackupByClockTest {

    private static final Actor KEEPER = BackedUpOffice.KEEPER;
    private static final Actor READER = BackedUpOffice.READER;

    @TempDir private Path folder;

    private final AtomicReference<Instant> now =
            new AtomicReference<>(Instant.parse("2026-11-20T13:30:00Z"));
    private final InstantSource clock = now::get;
    private final List<SchedulerNews> news = new ArrayList<>();
    private BackedUpOffice office;
    private Path stick;
    private ReadBackups read;
    private BackUpOffice backUp;
    private ProveBackup prove;
    private BackupRound round;

    @BeforeEach
    void open() throws IOException {
        office = BackedUpOffice.in(folder, clock);
        stick = office.stick();
        read = office.read();
        backUp = office.backUp();
        prove = office.prove();
        round = new BackupRound(read, backUp, clock, news::add);
    }

    @AfterEach
    void lock() {
        office.close();
    }

    @Test
    void nothingIsMadeBeforeSomebodyChoosesAFolder() {
        round.look();

        assertThat(news).isEmpty();
        assertThat(read.health().isOverdue()).isTrue();
        assertThat(backUp.handle(KEEPER))
                .isEqualTo(new Result.Rejected<>(BackupRejection.NO_FOLDER));
    }

    @Test
    void oneIsMadeADayAndNamedByItsLondonMinute() {
        choose(stick, new Keeping(7, 5, 12));

        round.look();
        now.set(Instant.parse("2026-11-20T18:00:00Z"));
        round.look();
        now.set(Instant.parse("2026-11-21T12:59:00Z"));
        round.look();
        now.set(Instant.parse("2026-11-21T13:00:00Z"));
        round.look();

        assertThat(names())
                .containsExactly(
                        "hedgeward-2026-11-21-1300.backup", "hedgeward-2026-11-20-1330.backup");
        assertThat(news).hasOnlyElementsOfType(SchedulerNews.BackedUp.class).hasSize(2);
        assertThat(read.health().isOverdue()).isFalse();
        now.set(Instant.parse("2026-11-29T13:00:00Z"));
        assertThat(read.health().isOverdue()).isTrue();
    }

    @Test
    void aStickThatIsAwayIsToldOnceAndUsedWhenItComesBack() throws IOException {
        choose(stick, Keeping.USUAL);
        Files.delete(stick);

        round.look();
        now.set(now.get().plus(Duration.ofMinutes(10)));
        round.look();
        assertThat(news)
                .containsExactly(
                        new SchedulerNews.NotBackedUp(
                                BackupRejection.FOLDER_MISSING,
                                Instant.parse("2026-11-20T13:30:00Z")));
        Files.createDirectory(stick);
        now.set(now.get().plus(Duration.ofMinutes(10)));
        round.look();

        assertThat(names()).containsExactly("hedgeward-2026-11-20-1350.backup");
    }

    @Test
    void onlyThisOfficesOlderBackupsAreDeleted() throws IOException {
        choose(stick, new Keeping(1, 0, 0));
        round.look();
        Path foreign =
                Files.writeString(stick.resolve("hedgeward-2024-01-01-0900.backup"), "another's");
        Path note = Files.writeString(stick.resolve("note.txt"), "mine");
        now.set(Instant.parse("2026-11-21T13:00:00Z"));

        round.look();

        assertThat(names())
                .containsExactly(
                        "hedgeward-2026-11-21-1300.backup", "hedgeward-2024-01-01-0900.backup");
        assertThat(foreign).hasContent("another's");
        assertThat(note).hasContent("mine");
        assertThat(read.handle().shelf().orElseThrow())
                .extracting(ShelvedBackup::state)
                .containsExactly(ShelvedBackup.State.PROVED, ShelvedBackup.State.FOREIGN);
    }

    @Test
    void aFailedBackupDeletesNothing() throws IOException {
        choose(stick, new Keeping(1, 0, 0));
        round.look();
        now.set(Instant.parse("2026-11-21T13:00:00Z"));
        Path blocked =
                Files.createDirectory(stick.resolve("hedgeward-2026-11-21-1300.backup.unproved"));
        Files.writeString(blocked.resolve("in the way"), "x");

        assertThat(backUp.handle(KEEPER))
                .isEqualTo(new Result.Rejected<>(BackupRejection.UNWRITABLE));
        assertThat(names()).containsExactly("hedgeward-2026-11-20-1330.backup");
    }

    @Test
    void provingAgainFindsOneFlippedBitAndIsADrillWhenGood() throws IOException {
        choose(stick, Keeping.USUAL);
        round.look();
        Path made = stick.resolve("hedgeward-2026-11-20-1330.backup");
        assertThat(read.health().isDrillDue()).isTrue();

        assertThat(verdict(made)).isInstanceOf(BackupVerdict.Good.class);
        assertThat(read.health().isDrillDue()).isFalse();
        now.set(now.get().plus(Duration.ofDays(91)));
        assertThat(read.health().isDrillDue()).isTrue();
        byte[] bytes = Files.readAllBytes(made);
        bytes[bytes.length / 2] ^= 4;
        Files.write(made, bytes);
        assertThat(verdict(made)).isInstanceOf(BackupVerdict.Damaged.class);
        assertThat(read.health().isDrillDue()).isTrue();
        Files.write(made, java.util.Arrays.copyOf(bytes, bytes.length - 1));
        assertThat(read.handle().shelf().orElseThrow().getFirst().state())
                .isEqualTo(ShelvedBackup.State.CHANGED);
    }

    @Test
    void whoeverMayNotBackUpChangesNothing() {
        assertThat(keep(READER, stick, Keeping.USUAL)).isInstanceOf(Result.Denied.class);
        choose(stick, Keeping.USUAL);
        assertThat(backUp.handle(READER)).isInstanceOf(Result.Denied.class);
        assertThat(prove.handle(READER, stick)).isInstanceOf(Result.Denied.class);
        assertThat(names()).isEmpty();
    }

    private BackupVerdict verdict(Path file) {
        return prove.handle(KEEPER, file) instanceof Result.Done<BackupVerdict, Void>(var verdict)
                ? verdict
                : new BackupVerdict.Unreadable();
    }

    private void choose(Path where, Keeping keep) {
        assertThat(keep(KEEPER, where, keep)).isInstanceOf(Result.Done.class);
    }

    private Result<BackupPlan, BackupRejection> keep(Actor actor, Path where, Keeping keep) {
        return office.keep()
                .handle(
                        actor,
                        new BackupPlan(
                                Optional.of(where),
                                true,
                                LocalTime.of(13, 0),
                                keep,
                                Duration.ofDays(7)));
    }

    private List<String> names() {
        return read.handle().shelf().orElseThrow().stream().map(ShelvedBackup::name).toList();
    }
}
