package hedgeward.store.office;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/// Lets one program at a time into an office. The operating system lets go of it when the program
/// ends, however it ends.
final class OfficeLock implements AutoCloseable {

    private final FileChannel channel;
    private final FileLock lock;

    private OfficeLock(FileChannel channel, FileLock lock) {
        this.channel = channel;
        this.lock = lock;
    }

    /// The lock, or empty when another program, or another part of this one, holds it.
    ///
    /// @throws IOException when the lock file cannot be written
    static Optional<OfficeLock> tryOn(Path file) throws IOException {
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        Optional<FileLock> lock = Optional.empty();
        try {
            lock = Optional.ofNullable(channel.tryLock());
        } catch (OverlappingFileLockException _) {
            lock = Optional.empty();
        } finally {
            if (lock.isEmpty()) {
                channel.close();
            }
        }
        return lock.map(it -> new OfficeLock(channel, it));
    }

    @Override
    public void close() throws IOException {
        lock.release();
        channel.close();
    }
}
