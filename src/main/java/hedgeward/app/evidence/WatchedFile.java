package hedgeward.app.evidence;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// A file being read, which tells how far it is. It remembers whether reading was the trouble, so
/// that writing is not blamed for it.
final class WatchedFile extends FilterInputStream {

    private final long length;
    private final EvidenceProgress progress;
    private long done;
    private Optional<EvidenceRejection> trouble = Optional.empty();

    private WatchedFile(InputStream in, long length, EvidenceProgress progress) {
        super(in);
        this.length = length;
        this.progress = progress;
    }

    /// @throws IOException when it is not there, no plain file, or may not be read
    static WatchedFile open(Path file, EvidenceProgress progress) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new IOException("not a plain file");
        }
        return new WatchedFile(Files.newInputStream(file), Files.size(file), progress);
    }

    /// Bytes it had when it was opened.
    long length() {
        return length;
    }

    /// Why reading stopped early, if reading did.
    Optional<EvidenceRejection> trouble() {
        return trouble;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
        int read = readOrRemember(into, from, most);
        done += Math.max(0, read);
        if (done > length) {
            throw stopped(EvidenceRejection.CHANGED_MEANWHILE);
        }
        if (!progress.isToGoOn(done, length)) {
            throw stopped(EvidenceRejection.STOPPED);
        }
        return read;
    }

    private int readOrRemember(byte[] into, int from, int most) throws IOException {
        try {
            return super.read(into, from, most);
        } catch (IOException e) {
            trouble = Optional.of(EvidenceRejection.UNREADABLE);
            throw e;
        }
    }

    private IOException stopped(EvidenceRejection why) {
        trouble = Optional.of(why);
        return new IOException("reading stopped");
    }
}
