package hedgeward.app.evidence;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/// A copy being written, which tells how far it is.
final class WatchedCopy extends FilterOutputStream {

    private final long length;
    private final EvidenceProgress progress;
    private long done;

    WatchedCopy(OutputStream out, long length, EvidenceProgress progress) {
        super(out);
        this.length = length;
        this.progress = progress;
    }

    @Override
    public void write(byte[] from, int start, int count) throws IOException {
        out.write(from, start, count);
        done += count;
        if (!progress.isToGoOn(done, length)) {
            throw new StoppedException();
        }
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }
}
