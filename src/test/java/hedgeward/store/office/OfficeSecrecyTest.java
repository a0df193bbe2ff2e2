package hedgeward.store.office;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

/// What somebody with the folder in his hands can read: nothing.
final class OfficeSecrecyTest {

    private static final String MARK = "Zebedee-Canarymark";

    @TempDir private Path temp;

    @Test
    void nothingSavedIsReadableInAnyFile() throws IOException {
        try (OpenOffice office = TestOffice.create(folder())) {
            TestOffice.save(office, MARK);
            assertThat(filesContaining(MARK)).isEmpty();
        }
        assertThat(filesContaining(MARK)).isEmpty();
        assertThat(filesContaining("audit_entry")).isEmpty();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void nobodyButTheOwnerMayReadIt() throws IOException {
        try (OpenOffice office = TestOffice.create(folder())) {
            TestOffice.save(office, "note");
        }

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder())))
                .isEqualTo("rwx------");
        assertThat(files())
                .isNotEmpty()
                .allSatisfy(
                        file ->
                                assertThat(Files.getPosixFilePermissions(file))
                                        .containsExactlyInAnyOrder(
                                                PosixFilePermission.OWNER_READ,
                                                PosixFilePermission.OWNER_WRITE));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void nobodyElseMayReadItAfterItWasCompacted() throws IOException {
        try (OpenOffice office = TestOffice.create(folder())) {
            office.disposals().erase(_ -> "");
        }

        assertThat(Files.exists(TestOffice.at(folder()).compactionDue())).isFalse();
        assertThat(files())
                .allSatisfy(
                        file ->
                                assertThat(Files.getPosixFilePermissions(file))
                                        .containsExactlyInAnyOrder(
                                                PosixFilePermission.OWNER_READ,
                                                PosixFilePermission.OWNER_WRITE));
    }

    private Path folder() {
        return temp.resolve("office");
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder())) {
            return files.toList();
        }
    }

    private List<Path> filesContaining(String text) throws IOException {
        return files().stream().filter(file -> textOf(file).contains(text)).toList();
    }

    private static String textOf(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
