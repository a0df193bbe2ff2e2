package hedgeward.store.vault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// The first page of a file of sealed blocks: what it is, and the random number its own key is made
/// with. It holds nothing secret; whoever changes it makes every block unreadable.
final class BlockHeader {

    /// Bytes before the first block.
    static final int BYTES = 4096;

    static final int ID_BYTES = 16;

    private static final byte[] MAGIC =
            "Hedgeward sealed blocks 1\n".getBytes(StandardCharsets.US_ASCII);

    private BlockHeader() {}

    /// Whether these first bytes of a file are those of a file of sealed blocks.
    static boolean begins(byte[] first) {
        return first.length >= MAGIC.length
                && Arrays.equals(first, 0, MAGIC.length, MAGIC, 0, MAGIC.length);
    }

    static int magicBytes() {
        return MAGIC.length;
    }

    static void write(FileChannel file, byte[] id) throws IOException {
        ByteBuffer page = ByteBuffer.allocate(BYTES);
        page.put(MAGIC).put(id).position(0).limit(BYTES);
        Channels.writeFully(file, page, 0);
    }

    /// The random number of this file.
    ///
    /// @throws DamagedBlockException when this is no file of sealed blocks
    static byte[] idOf(FileChannel file) throws IOException {
        ByteBuffer page = ByteBuffer.allocate(MAGIC.length + ID_BYTES);
        if (!Channels.readFully(file, page, 0) || !begins(page.array())) {
            throw new DamagedBlockException("the first page is not that of sealed blocks");
        }
        return Arrays.copyOfRange(page.array(), MAGIC.length, MAGIC.length + ID_BYTES);
    }
}
