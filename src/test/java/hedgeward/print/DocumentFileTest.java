package hedgeward.print;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.print.DocumentFile.Outcome.NotSaved;
import hedgeward.print.DocumentFile.Outcome.Saved;
import hedgeward.print.DocumentFile.Why;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

class DocumentFileTest {

    private static final byte[] NEW = {1, 2, 3};

    @TempDir private Path folder;

    @Test
    void replacesTheOldFileAndLeavesNothingBesideIt() throws IOException {
        Path file = Files.write(folder.resolve("schedule.pdf"), new byte[] {9});
        assertThat(DocumentFile.save(NEW, file)).isEqualTo(new Saved(file));
        assertThat(file).hasBinaryContent(NEW);
        assertThat(folder.toFile().list()).containsExactly("schedule.pdf");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void onlyItsOwnerMayReadIt() throws IOException {
        Path file = folder.resolve("schedule.pdf");
        DocumentFile.save(NEW, file);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void aFolderThatIsNotThereIsSaid() {
        Path file = folder.resolve("no/such/schedule.pdf");
        assertThat(DocumentFile.save(NEW, file)).isEqualTo(new NotSaved(file, Why.NO_FOLDER));
    }

    @Test
    void aFolderIsNotAFile() {
        assertThat(DocumentFile.save(NEW, folder)).isEqualTo(new NotSaved(folder, Why.IS_A_FOLDER));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aFileIsNotAFolder() throws IOException {
        Path file = Files.write(folder.resolve("file"), new byte[] {9});
        Path below = file.resolve("schedule.pdf");
        assertThat(DocumentFile.save(NEW, below)).isEqualTo(new NotSaved(below, Why.NO_FOLDER));
        assertThat(file).hasBinaryContent(new byte[] {9});
    }

    @Test
    @DisabledOnOs({OS.WINDOWS, OS.MAC})
    void aPlaceThatTakesNoFileLeavesASentence() {
        DocumentFile.Outcome outcome = DocumentFile.save(NEW, Path.of("/proc/schedule.pdf"));
        assertThat(outcome).isInstanceOf(NotSaved.class);
        assertThat(outcome.sentence())
                .startsWith("Nothing was saved to /proc/schedule.pdf: ")
                .endsWith(".");
    }
}
