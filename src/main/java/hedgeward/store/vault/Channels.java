package hedgeward.store.vault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/// Reads and writes of a whole buffer, which a channel may do in parts.
final class Channels {

    private Channels() {}

    /// Fills the buffer from this place; false when the file ends before it is full.
    static boolean readFully(FileChannel file, ByteBuffer into, long place) throws IOException {
        long at = place;
        while (into.hasRemaining()) {
            int read = file.read(into, at);
            if (read < 0) {
                return false;
            }
            at += read;
        }
        return true;
    }

    static void writeFully(FileChannel file, ByteBuffer from, long place) throws IOException {
        long at = place;
        while (from.hasRemaining()) {
            at += file.write(from, at);
        }
    }
}
