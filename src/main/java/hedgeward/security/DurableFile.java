package hedgeward.security;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Objects;

/// Writes a small file so that after a power cut there is the old one or the new one, whole.
final class DurableFile {

    private DurableFile() {}

    /// Writes beside the target, forces to the disk, moves over the target, forces the folder.
    /// Readable by its owner only, where the file system knows owners.
    static void write(Path target, byte[] content) throws IOException {
        Path folder =
                Objects.requireNonNull(target.toAbsolutePath().getParent(), "a file has a folder");
        Path beside = Files.createTempFile(folder, "." + target.getFileName(), ".new");
        try {
            if (Files.getFileStore(beside).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(beside, PosixFilePermissions.fromString("rw-------"));
            }
            try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.WRITE)) {
                ByteBuffer left = ByteBuffer.wrap(content);
                while (left.hasRemaining()) {
                    channel.write(left);
                }
                channel.force(true);
            }
            Files.move(
                    beside,
                    target,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
        forceFolder(folder);
    }

    /// Windows cannot open a folder as a file and needs no such call: its journal holds the move.
    private static void forceFolder(Path folder) throws IOException {
        if (System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows")) {
            return;
        }
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
