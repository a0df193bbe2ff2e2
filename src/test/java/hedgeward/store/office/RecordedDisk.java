package hedgeward.store.office;

import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePath;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;

/// A disk under the engine that keeps every write and every force in order, so that the state a
/// power cut would have left at any moment can be made afterwards: all up to the last force, and of
/// what was written later each page by chance.
final class RecordedDisk extends FilePath {

    static final String SCHEME = "recorded";
    private static final int PAGE = 4096;

    /// What happened to the file.
    sealed interface Event permits Written, Cut, Forced {}

    /// Bytes written somewhere.
    private static final class Written implements Event {
        private final long at;
        private final byte[] bytes;

        Written(long at, byte[] bytes) {
            this.at = at;
            this.bytes = bytes;
        }
    }

    private record Cut(long size) implements Event {}

    private record Forced() implements Event {}

    private final Map<String, Recorded> files;

    RecordedDisk() {
        this(new ConcurrentHashMap<>(), "root");
    }

    private RecordedDisk(Map<String, Recorded> files, String name) {
        this.files = files;
        this.name = name;
    }

    private Recorded of(String file) {
        return Objects.requireNonNull(files.get(file), "no such file");
    }

    /// How many events there are so far.
    int events(String file) {
        return of(file).log.size();
    }

    /// The file as a power cut after so many events would leave it.
    byte[] afterPowerCut(String file, int events, Random chance) {
        List<Event> log = of(file).log;
        int forced = 0;
        for (int i = 0; i < events; i++) {
            if (log.get(i) instanceof Forced) {
                forced = i;
            }
        }
        Image image = new Image();
        log.subList(0, forced).forEach(image::apply);
        log.subList(forced, events).forEach(event -> image.applyByChance(event, chance));
        return image.bytes();
    }

    /// The content of a file while it is put together again.
    private static final class Image {
        private byte[] content = new byte[0];
        private int size;

        void apply(Event event) {
            switch (event) {
                case Written written ->
                        put((int) written.at, written.bytes, 0, written.bytes.length);
                case Cut(long to) -> size = (int) to;
                case Forced() -> {}
            }
        }

        /// Each page that a write touches gets there whole or not at all.
        void applyByChance(Event event, Random chance) {
            if (!(event instanceof Written written)) {
                apply(event);
                return;
            }
            long at = written.at;
            byte[] bytes = written.bytes;
            int done = 0;
            while (done < bytes.length) {
                int part = (int) Math.min(PAGE - (at + done) % PAGE, bytes.length - done);
                if (chance.nextBoolean()) {
                    put((int) at + done, bytes, done, part);
                }
                done += part;
            }
        }

        private void put(int at, byte[] bytes, int from, int count) {
            if (at + count > content.length) {
                content = Arrays.copyOf(content, Math.max(at + count, content.length * 2));
            }
            if (at > size) {
                Arrays.fill(content, size, at, (byte) 0);
            }
            System.arraycopy(bytes, from, content, at, count);
            size = Math.max(size, at + count);
        }

        byte[] bytes() {
            return Arrays.copyOf(content, size);
        }
    }

    /// One file in memory with its log.
    private static final class Recorded {
        private final List<Event> log = new ArrayList<>();
        private final Image now = new Image();

        synchronized void happened(Event event) {
            log.add(event);
            now.apply(event);
        }

        synchronized int read(ByteBuffer into, long from) {
            if (from >= now.size) {
                return -1;
            }
            int count = (int) Math.min(into.remaining(), now.size - from);
            into.put(now.content, (int) from, count);
            return count;
        }

        synchronized long size() {
            return now.size;
        }
    }

    private static final class Channel extends FileBaseDefault {
        private final Recorded file;

        Channel(Recorded file) {
            this.file = file;
        }

        @Override
        public synchronized int read(ByteBuffer into, long from) {
            return file.read(into, from);
        }

        @Override
        public synchronized int write(ByteBuffer from, long at) {
            byte[] bytes = new byte[from.remaining()];
            from.get(bytes);
            file.happened(new Written(at, bytes));
            return bytes.length;
        }

        @Override
        public long size() {
            return file.size();
        }

        @Override
        protected void implTruncate(long to) {
            if (to < file.size()) {
                file.happened(new Cut(to));
            }
        }

        @Override
        public void force(boolean metadata) {
            file.happened(new Forced());
        }

        @Override
        public FileLock tryLock(long from, long bytes, boolean shared) {
            return new FileLock(this, from, bytes, shared) {
                @Override
                public boolean isValid() {
                    return true;
                }

                @Override
                public void release() {}
            };
        }
    }

    @Override
    public FileChannel open(String mode) {
        return new Channel(files.computeIfAbsent(name, _ -> new Recorded()));
    }

    @Override
    public long size() {
        return isRegularFile() ? of(name).size() : 0;
    }

    @Override
    public boolean exists() {
        return isDirectory() || files.containsKey(name);
    }

    @Override
    public boolean createFile() {
        return files.putIfAbsent(name, new Recorded()) == null;
    }

    @Override
    public void delete() {
        files.remove(name);
    }

    @Override
    public void moveTo(FilePath to, boolean replacing) {
        files.put(to.name, files.remove(name));
    }

    @Override
    public FilePath createTempFile(String suffix, boolean inTempFolder) throws IOException {
        return getPath(name + "." + files.size() + suffix);
    }

    @Override
    public List<FilePath> newDirectoryStream() {
        return List.of();
    }

    @Override
    public FilePath toRealPath() {
        return this;
    }

    @Override
    public FilePath getParent() {
        return getPath(SCHEME + ":/");
    }

    @Override
    public boolean isDirectory() {
        return name.equals(SCHEME + ":/");
    }

    @Override
    public boolean isRegularFile() {
        return files.containsKey(name);
    }

    @Override
    public boolean isAbsolute() {
        return true;
    }

    @Override
    public long lastModified() {
        return 0;
    }

    @Override
    public boolean canWrite() {
        return true;
    }

    @Override
    public void createDirectory() {}

    @Override
    public boolean setReadOnly() {
        return false;
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    public FilePath getPath(String path) {
        return new RecordedDisk(files, path);
    }
}
