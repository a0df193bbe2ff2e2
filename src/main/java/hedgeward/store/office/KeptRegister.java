package hedgeward.store.office;

import hedgeward.app.backup.EngineVersion;
import hedgeward.store.common.Folders;
import hedgeward.store.common.OwnerOnly;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/// The register as an older engine left it, kept beside the office until the next proved backup.
final class KeptRegister {

    private static final String NAME = "register-of-engine-";

    private KeptRegister() {}

    /// Keeps the register as it is now. One that is kept from this engine already stays: what lies
    /// in the register's place may have been replaced before a power cut.
    static void keep(OfficeFolder folder, Optional<EngineVersion> writer) throws IOException {
        String version = writer.map(EngineVersion::text).orElse("unknown");
        Path kept = folder.root().resolve(NAME + version + OfficeFolder.SUFFIX);
        if (Files.exists(kept)) {
            return;
        }
        Path part = kept.resolveSibling(kept.getFileName() + ".part");
        Files.copy(folder.register(), part, StandardCopyOption.REPLACE_EXISTING);
        OwnerOnly.file(part);
        Folders.forceFile(part);
        Files.move(part, kept, StandardCopyOption.ATOMIC_MOVE);
    }

    /// Lets go of every one that is kept.
    static void letGo(OfficeFolder folder) throws IOException {
        try (DirectoryStream<Path> kept = Files.newDirectoryStream(folder.root(), NAME + "*")) {
            for (Path one : kept) {
                Files.deleteIfExists(one);
            }
        }
    }
}
