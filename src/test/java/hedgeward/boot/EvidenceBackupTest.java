package hedgeward.boot;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.app.backup.BackupVerdict;
import hedgeward.app.backup.EvidenceMark;
import hedgeward.app.backup.EvidenceTally;
import hedgeward.app.backup.ProvedBackup;
import hedgeward.store.evidence.FolderArchive;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Evidence files beside backups.
class EvidenceBackupTest {

    @TempDir private Path folder;

    private EvidenceDesk desk;

    @BeforeEach
    void open() throws IOException {
        desk = new EvidenceDesk(folder);
    }

    @AfterEach
    void lock() {
        desk.close();
    }

    @Test
    void liesBesideTheBackupAndIsReadBackWithIt() throws IOException {
        desk.kept("a.txt", EvidenceDesk.CANARY.repeat(3_000));
        ProvedBackup backup = desk.backedUp("first.backup");
        Path beside = desk.stick().resolve("hedgeward-evidence");

        assertThat(backup.evidence()).isEqualTo(new EvidenceTally(1, 0));
        assertThat(desk.prove(backup)).isInstanceOf(BackupVerdict.Good.class);
        List<Path> copies = EvidenceDesk.filesIn(beside);
        assertThat(copies).hasSize(1);
        EvidenceDesk.flip(copies.getFirst());
        assertThat(desk.prove(backup))
                .isInstanceOfSatisfying(
                        BackupVerdict.WithoutEvidence.class,
                        verdict ->
                                assertThat(verdict.evidence()).isEqualTo(new EvidenceTally(1, 1)));
        assertThat(desk.backedUp("second.backup").evidence()).isEqualTo(new EvidenceTally(1, 0));
        assertThat(desk.prove(backup)).isInstanceOf(BackupVerdict.Good.class);
    }

    @Test
    void comesBackIntoANewOfficeWithWhatIsLostSaidExactly() throws IOException {
        desk.kept("a.txt", "first");
        desk.kept("b.txt", "second");
        ProvedBackup backup = desk.backedUp("first.backup");
        List<EvidenceMark> marks = backup.tally().evidence();
        Files.delete(EvidenceDesk.filesIn(desk.stick().resolve("hedgeward-evidence")).getFirst());
        Path shelf = folder.resolve("restored").resolve("evidence");

        assertThat(new FolderArchive(shelf).restore(backup.file(), marks))
                .isEqualTo(new EvidenceTally(2, 1));
        assertThat(EvidenceDesk.filesIn(shelf)).hasSize(1);
    }

    @Test
    void aBackupTellsWhatTheOfficeItselfHasLost() throws IOException {
        desk.kept("a.txt", "first");
        Files.delete(desk.shelved().getFirst());

        assertThat(desk.backedUp("first.backup").evidence()).isEqualTo(new EvidenceTally(1, 1));
    }
}
