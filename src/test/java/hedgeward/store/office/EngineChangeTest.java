package hedgeward.store.office;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.app.access.OfficeDamage;
import hedgeward.app.audit.AuditHead;
import hedgeward.app.backup.BackupPart;
import hedgeward.app.backup.EngineVersion;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Offices whose anchor says that another engine wrote them.
final class EngineChangeTest {

    private static final EngineVersion OLDER = new EngineVersion(2, 3, 232);
    private static final EngineVersion NEWER = new EngineVersion(99, 0, 1);

    @TempDir private Path temp;

    @Test
    void everyMarkNamesTheEngineThatWrote() throws IOException {
        create();

        assertThat(newest().mark().engine()).contains(Engine.version());
        assertThat(names()).containsExactly("anchor.log", "office.lock", "register.mv.db");
    }

    @Test
    void anOlderEnginesOfficeIsOpenedAsACopyAndKeptUntilTheNextProvedBackup() throws IOException {
        AuditHead saved = create();
        byte[] before = writtenBy(Optional.of(OLDER));

        try (OpenOffice office = TestOffice.open(folder())) {
            assertThat(office.unitOfWork().read(() -> office.auditTrail().head())).isEqualTo(saved);
            assertThat(newest().mark().engine()).contains(Engine.version());
            assertThat(kept("2.3.232")).hasBinaryContent(before);
            TestOffice.save(office, "after the change");

            office.copies().proved();
            assertThat(kept("2.3.232")).doesNotExist();
        }
        TestOffice.open(folder()).close();
        assertThat(names()).containsExactly("anchor.log", "office.lock", "register.mv.db");
    }

    @Test
    void whereNobodyKnowsTheEngineItMayHaveBeenAnOlderOne() throws IOException {
        create();
        byte[] before = writtenBy(Optional.empty());

        TestOffice.open(folder()).close();

        assertThat(kept("unknown")).hasBinaryContent(before);
        assertThat(newest().mark().engine()).contains(Engine.version());
    }

    @Test
    void aBackupOfAnOlderEnginePutBackGoesTheSameWay() throws IOException {
        AuditHead saved = create();
        OfficeFolder restored = TestOffice.at(temp.resolve("restored"));
        try (RegisterKeys keys = TestOffice.keys('1')) {
            new Planting(InstantSource.fixed(TestOffice.NOW))
                    .plant(
                            restored,
                            keys,
                            new Planting.Seed(
                                    office().register(),
                                    new BackupPart(new byte[] {1}),
                                    saved,
                                    Optional.of(OLDER)));
        }

        TestOffice.open(restored.root()).close();

        assertThat(restored.root().resolve("register-of-engine-2.3.232.mv.db"))
                .hasSameBinaryContentAs(office().register());
    }

    @Test
    void aNewerEnginesOfficeIsLeftAlone() throws IOException {
        create();
        byte[] before = writtenBy(Optional.of(NEWER));
        byte[] anchor = Files.readAllBytes(office().anchor());

        assertThat(TestOffice.tryOpen(folder())).isEqualTo(new Opening.NewerEngine(NEWER));

        assertThat(office().register()).hasBinaryContent(before);
        assertThat(office().anchor()).hasBinaryContent(anchor);
        assertThat(names()).containsExactly("anchor.log", "office.lock", "register.mv.db");
    }

    @Test
    void aCopyThatCannotBeProvedLeavesTheOldFileInItsPlace() throws IOException {
        create();
        byte[] broken = Files.readAllBytes(office().register());
        for (int at = 8192; at < broken.length; at++) {
            broken[at] ^= 1;
        }
        Files.write(office().register(), broken);
        writtenBy(Optional.of(OLDER));

        assertThat(TestOffice.tryOpen(folder()))
                .isEqualTo(new Opening.Damaged(OfficeDamage.UPGRADE_FAILED));

        assertThat(office().register()).hasBinaryContent(broken);
        assertThat(newest().mark().engine()).contains(OLDER);
        assertThat(names()).containsExactly("anchor.log", "office.lock", "register.mv.db");
    }

    @Test
    void cutOffAfterTheRenamingItBeginsAgainAndTheOldFileStays() throws IOException {
        AuditHead saved = create();
        byte[] before = writtenBy(Optional.of(OLDER));
        TestOffice.open(folder()).close();
        mark(new AnchorMark(saved, TestOffice.NOW, Optional.empty(), Optional.of(OLDER)));

        TestOffice.open(folder()).close();

        assertThat(kept("2.3.232")).hasBinaryContent(before);
        assertThat(newest().mark().engine()).contains(Engine.version());
    }

    /// What the register holds then, byte for byte.
    private byte[] writtenBy(Optional<EngineVersion> engine) throws IOException {
        mark(
                new AnchorMark(
                        newest().mark().head(),
                        TestOffice.NOW,
                        Optional.of(RegisterFile.seal(office().register(), Structure.NEWEST)),
                        engine));
        return Files.readAllBytes(office().register());
    }

    private void mark(AnchorMark mark) throws IOException {
        try (RegisterKeys keys = TestOffice.keys('1');
                Anchor anchor = Anchor.goOn(office().anchor(), keys.anchor(), newest())) {
            anchor.add(mark);
        }
    }

    private Anchor.Newest newest() throws IOException {
        try (RegisterKeys keys = TestOffice.keys('1')) {
            return Anchor.newest(office().anchor(), keys.anchor()).orElseThrow();
        }
    }

    private AuditHead create() {
        try (OpenOffice office = TestOffice.create(folder())) {
            TestOffice.save(office, "note");
            return office.unitOfWork().read(() -> office.auditTrail().head());
        }
    }

    private Path kept(String version) {
        return folder().resolve("register-of-engine-" + version + ".mv.db");
    }

    private OfficeFolder office() {
        return TestOffice.at(folder());
    }

    private Path folder() {
        return temp.resolve("office");
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder())) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
