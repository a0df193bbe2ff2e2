package hedgeward.store.common;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/// Keeps what an office is made of for its owner alone, where the file system knows owners.
public final class OwnerOnly {

    private OwnerOnly() {}

    /// Makes the folder if it is not there.
    public static void folder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
            rights(folder, "rwx------");
        }
    }

    public static void file(Path file) throws IOException {
        rights(file, "rw-------");
    }

    private static void rights(Path path, String rights) throws IOException {
        if (Files.getFileStore(path).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(rights));
        }
    }
}
