package hedgeward.store.office;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// There is less room on the disk than the next step needs. Nothing was begun.
final class NoRoomException extends IOException {

    private static final long serialVersionUID = 1L;

    /// What the engine and the anchor need beside any copy.
    private static final long SPARE = 1024 * 1024L;

    private final long bytes;

    private NoRoomException(long bytes) {
        super("not enough room on the disk");
        this.bytes = bytes;
    }

    /// How much must be free.
    long bytes() {
        return bytes;
    }

    /// Makes sure that a file can be copied beside itself.
    static void unlessRoomForCopyOf(Path file) throws IOException {
        long needed = Files.size(file) + SPARE;
        if (Files.getFileStore(file).getUsableSpace() < needed) {
            throw new NoRoomException(needed);
        }
    }

    /// That a step failed on a disk that turned out to be full.
    static NoRoomException afterwards() {
        return new NoRoomException(SPARE);
    }
}
