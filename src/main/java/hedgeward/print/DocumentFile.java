package hedgeward.print;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/// Saves a finished document where the user wants it: whole and on the disk, or not at all and the
/// file that was there before untouched. Readable by its owner only, where the file system knows
/// owners.
public final class DocumentFile {

    private DocumentFile() {}

    /// Writes `content` to `target`, replacing what is there.
    public static Outcome save(byte[] content, Path target) {
        Path file = target.toAbsolutePath().normalize();
        Optional<Why> obstacle = obstacle(file);
        if (obstacle.isPresent()) {
            return new Outcome.NotSaved(target, obstacle.get());
        }
        try {
            replace(content, file);
            return new Outcome.Saved(target);
        } catch (AccessDeniedException _) {
            return new Outcome.NotSaved(target, Why.NOT_ALLOWED);
        } catch (IOException _) {
            return new Outcome.NotSaved(target, reason(file, content.length));
        }
    }

    private static Optional<Why> obstacle(Path file) {
        if (Files.isDirectory(file)) {
            return Optional.of(Why.IS_A_FOLDER);
        }
        Path folder = folder(file);
        if (!Files.isDirectory(folder)) {
            return Optional.of(Why.NO_FOLDER);
        }
        return Files.isWritable(folder) ? Optional.empty() : Optional.of(Why.NOT_ALLOWED);
    }

    private static void replace(byte[] content, Path file) throws IOException {
        Path beside = Files.createTempFile(folder(file), ".hedgeward", ".new");
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
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    /// The disk is asked how much room it has; the failure itself says so in a different way on
    /// each system.
    private static Why reason(Path file, int length) {
        try {
            return Files.getFileStore(folder(file)).getUsableSpace() < length
                    ? Why.DISK_FULL
                    : Why.DISK_FAILED;
        } catch (IOException _) {
            return Why.DISK_FAILED;
        }
    }

    private static Path folder(Path file) {
        return Optional.ofNullable(file.getParent()).orElse(file);
    }

    /// Why a document could not be saved.
    public enum Why {
        NO_FOLDER,
        NOT_ALLOWED,
        IS_A_FOLDER,
        DISK_FULL,
        DISK_FAILED
    }

    /// What came of it.
    public sealed interface Outcome {

        /// What happened and what to do, for the person who wanted the file.
        String sentence();

        /// The file is there, whole.
        record Saved(Path file) implements Outcome {
            @Override
            public String sentence() {
                return "Saved to " + file + ". The file is not encrypted.";
            }
        }

        /// There is no new file, and an old one is as it was.
        record NotSaved(Path file, Why why) implements Outcome {
            @Override
            public String sentence() {
                String reason =
                        switch (why) {
                            case NO_FOLDER -> "the folder does not exist. Choose another one";
                            case NOT_ALLOWED ->
                                    "this user may not write there. Choose another folder";
                            case IS_A_FOLDER -> "that is a folder. Add a file name";
                            case DISK_FULL -> "the disk is full. Make room or choose another disk";
                            case DISK_FAILED ->
                                    "the disk did not take it. Try again or choose another folder";
                        };
                return "Nothing was saved to " + file + ": " + reason + ".";
            }
        }
    }
}
