package hedgeward.store.office;

import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePathWrapper;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.util.concurrent.atomic.AtomicLong;

/// A disk that takes so many bytes more and then fails: full, when the write that goes over is done
/// in part and forcing still works, or read-only, when from then on nothing is taken or forced.
public final class FailingDisk extends FilePathWrapper {

    static final String SCHEME = "failing";

    /// The engine makes one for each path.
    public FailingDisk() {}

    private static final class Left {
        private final AtomicLong bytes = new AtomicLong(Long.MAX_VALUE);
        private volatile boolean isReadOnlyThen;
    }

    /// One for all paths: the engine makes each path anew.
    private static final Left LEFT = new Left();

    /// From now on takes this many bytes.
    static void takeOnly(long bytes, boolean thenReadOnly) {
        LEFT.isReadOnlyThen = thenReadOnly;
        LEFT.bytes.set(bytes);
    }

    /// Takes everything again.
    static void mend() {
        LEFT.bytes.set(Long.MAX_VALUE);
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new Channel(unwrap().open(mode), LEFT);
    }

    private static final class Channel extends FileBaseDefault {
        private final FileChannel file;
        private final Left left;

        Channel(FileChannel file, Left left) {
            this.file = file;
            this.left = left;
        }

        @Override
        public long size() throws IOException {
            return file.size();
        }

        @Override
        public synchronized int read(ByteBuffer into, long from) throws IOException {
            return file.read(into, from);
        }

        @Override
        public synchronized int write(ByteBuffer from, long at) throws IOException {
            int wanted = from.remaining();
            long room = left.bytes.getAndAdd(-wanted);
            if (room >= wanted) {
                return file.write(from, at);
            }
            if (room > 0 && !left.isReadOnlyThen) {
                file.write(from.slice(from.position(), (int) room), at);
            }
            throw new IOException("no more is taken");
        }

        @Override
        protected void implTruncate(long to) throws IOException {
            refuseIfReadOnly();
            file.truncate(to);
        }

        @Override
        public void force(boolean metadata) throws IOException {
            refuseIfReadOnly();
            file.force(metadata);
        }

        private void refuseIfReadOnly() throws IOException {
            if (left.bytes.get() < 0 && left.isReadOnlyThen) {
                throw new IOException("nothing is taken");
            }
        }

        @Override
        public FileLock tryLock(long from, long bytes, boolean shared) throws IOException {
            return file.tryLock(from, bytes, shared);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            file.close();
        }
    }
}
