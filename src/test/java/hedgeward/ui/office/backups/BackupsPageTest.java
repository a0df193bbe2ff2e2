package hedgeward.ui.office.backups;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.app.backup.BackupHealth;
import hedgeward.app.backup.BackupPlan;
import hedgeward.app.backup.Keeping;
import hedgeward.app.backup.ReadBackups;
import hedgeward.app.backup.ShelvedBackup;
import hedgeward.app.backup.ShelvedBackup.State;
import hedgeward.boot.BackedUpOffice;
import hedgeward.domain.clock.London;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Messages;
import hedgeward.ui.kit.SameThreadTasks;
import hedgeward.ui.kit.Snapshots;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

@ExtendWith(ApplicationExtension.class)
class BackupsPageTest {

    private static final Instant NOW = Instant.parse("2026-11-22T15:00:00Z");

    @TempDir private Path folder;

    private final List<Path> remembered = new ArrayList<>();
    private BackedUpOffice office;

    @BeforeEach
    void open() throws IOException {
        office = BackedUpOffice.in(folder, () -> NOW);
    }

    @AfterEach
    void lock() {
        office.close();
    }

    @Test
    void aFolderIsChosenABackupMadeAndProvedAgain() {
        BackupsController page = onFx(() -> shown(true));
        assertThat(page.root().lookup("#backups-now").isDisabled()).isTrue();

        onFx(
                () -> {
                    page.onChooseFolder();
                    page.onBackUp();
                    return true;
                });

        assertThat(remembered).containsExactly(office.stick());
        assertThat(page.model().shelf())
                .extracting(ShelvedBackup::state)
                .containsExactly(State.PROVED);
        assertThat(said(page)).contains("hedgeward-2026-11-22-1500.backup");
        onFx(
                () -> {
                    page.model().chosenProperty().set(Optional.of(page.model().shelf().getFirst()));
                    page.onProve();
                    return true;
                });
        assertThat(said(page)).startsWith("Proved: every byte is as written");
        assertThat(page.model().healthProperty().get().orElseThrow().isDrillDue()).isFalse();
    }

    @Test
    void whatCannotBeReadIsSaidBesideItsFieldAndNotKept() {
        BackupsController page = onFx(() -> shown(true));
        onFx(
                () -> {
                    page.model().time().set("one o’clock");
                    page.model().days().set("0");
                    page.onKeep();
                    return true;
                });

        assertThat(page.model().time().problemProperty().get()).isPresent();
        assertThat(page.model().days().problemProperty().get()).isPresent();
        assertThat(office.read().plan()).isEqualTo(BackupPlan.USUAL);
    }

    @Test
    void whoeverMayNotBackUpOnlyLooks() {
        BackupsController page = onFx(() -> shown(false));
        onFx(
                () -> {
                    page.onChooseFolder();
                    return true;
                });

        assertThat(page.root().lookup("#backups-now").isDisabled()).isTrue();
        assertThat(office.read().plan()).isEqualTo(BackupPlan.USUAL);
        assertThat(remembered).isEmpty();
    }

    @Test
    void picturesOfTheSection() throws IOException {
        Snapshots.take(
                "office-backups",
                1100,
                640,
                () -> {
                    BackupsController page = shown(true);
                    page.model().show(overview());
                    page.model().chosenProperty().set(Optional.of(former()));
                    return page.root();
                });
    }

    private static ReadBackups.Overview overview() {
        Path stick = Path.of("/media/blue-stick");
        return new ReadBackups.Overview(
                new BackupPlan(
                        Optional.of(stick),
                        true,
                        LocalTime.of(13, 0),
                        Keeping.USUAL,
                        Duration.ofDays(7)),
                new BackupHealth(
                        Optional.of(NOW.minus(Duration.ofDays(9))), true, Optional.empty(), true),
                Optional.of(
                        List.of(
                                shelved(stick, 9, State.PROVED),
                                shelved(stick, 10, State.CHANGED),
                                shelved(stick, 11, State.PROVED),
                                former(),
                                new ShelvedBackup(
                                        stick.resolve("hedgeward-2026-11-01-0900.backup"),
                                        State.FOREIGN,
                                        Optional.empty(),
                                        900))));
    }

    private static ShelvedBackup former() {
        Instant at = NOW.minus(Duration.ofDays(15));
        return new ShelvedBackup(
                Path.of("/media/blue-stick/hedgeward-2026-11-07-1500.backup"),
                State.PROVED,
                Optional.of(at),
                5_000_000,
                Optional.of(at.plus(Duration.ofDays(3))));
    }

    private static ShelvedBackup shelved(Path stick, int daysAgo, State state) {
        Instant at = NOW.minus(Duration.ofDays(daysAgo));
        String name = "hedgeward-" + London.dateOf(at) + "-1500.backup";
        return new ShelvedBackup(stick.resolve(name), state, Optional.of(at), 5_000_000);
    }

    private BackupsController shown(boolean mayBackUp) {
        BackupsController page =
                new BackupsController(
                        mayBackUp ? BackedUpOffice.KEEPER : BackedUpOffice.READER,
                        new BackupsController.Steps(
                                office.read(), office.keep(), office.backUp(), office.prove()),
                        new BackupsController.Desk(
                                SameThreadTasks.create(),
                                () -> NOW,
                                () -> Optional.of(office.stick()),
                                remembered::add),
                        Look.of(new Messages(Locale.UK), London.ZONE));
        page.onShown();
        return page;
    }

    private static String said(BackupsController page) {
        return page.model().saidProperty().get().orElse("");
    }

    private static <T> T onFx(Supplier<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, work::get);
    }
}
