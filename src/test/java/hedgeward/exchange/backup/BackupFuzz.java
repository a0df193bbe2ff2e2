package hedgeward.exchange.backup;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.app.backup.BackupFiles;
import hedgeward.app.backup.EngineVersion;
import hedgeward.fuzz.InputFile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// Any bytes as a backup: never called whole, and nothing written beyond what it holds itself. The
/// same bytes are read as a manifest too, which lies sealed in a real one.
public final class BackupFuzz {

    private static final BackupContainer CONTAINER =
            new BackupContainer(new byte[32], new EngineVersion(2, 4, 240));
    private static final InputFile BACKUP = new InputFile(".backup");
    private static final InputFile REGISTER = new InputFile(".register");

    private BackupFuzz() {}

    /// @param bytes what a file on a stick might hold
    public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
        Path backup = BACKUP.with(bytes);
        Path register = REGISTER.with(new byte[0]);
        assertThat(CONTAINER.unpack(backup, register))
                .isInstanceOf(BackupFiles.Unpacking.Damaged.class);
        assertThat(Files.size(register)).isLessThanOrEqualTo(bytes.length);
        assertThat(CONTAINER.glance(backup)).isInstanceOf(BackupFiles.Glance.NotOurs.class);
        if (BackupContainer.front(backup) instanceof BackupContainer.WithKeys(var keyFile)) {
            assertThat(keyFile.bytes().length).isLessThan(bytes.length);
        }
        ManifestText.read(new String(bytes, StandardCharsets.UTF_8))
                .ifPresent(
                        found ->
                                assertThat(ManifestText.read(ManifestText.write(found)))
                                        .contains(found));
    }
}
