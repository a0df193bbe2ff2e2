package hedgeward.store.vault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/// The blocks behind the twin slots, one after the other, read and written in runs.
final class BlockRun {

    private static final int BLOCK = SealedFile.BLOCK;
    private static final int STEP = BLOCK + BlockSeal.EXTRA;

    /// Bytes before the first of them.
    static final int BEFORE = BlockHeader.BYTES + TwinSlots.BYTES;

    private final FileChannel file;
    private final BlockSeal seal;
    private ByteBuffer sealed = ByteBuffer.allocate(0);
    private long next;
    private long known;

    BlockRun(FileChannel file, BlockSeal seal) {
        this.file = file;
        this.seal = seal;
    }

    /// Bytes of content there are. A power cut can leave a piece of a block at the end: it was
    /// never acknowledged, and the engine would take its length for that of a file that holds it.
    long content() throws IOException {
        long bytes = file.size() - BEFORE;
        if (bytes <= 0) {
            return 0;
        }
        long whole = bytes / STEP;
        long piece = bytes % STEP - BlockSeal.EXTRA;
        return whole * BLOCK + (piece > 0 && isSound(whole, (int) piece) ? piece : 0);
    }

    private boolean isSound(long blocks, int length) throws IOException {
        long block = blocks + TwinSlots.BLOCKS;
        ByteBuffer end = ByteBuffer.allocate(length + BlockSeal.EXTRA);
        return Channels.readFully(file, end, placeOf(block))
                && seal.open(bytesOf(block), end.flip()).isPresent();
    }

    /// Reads a run of blocks, to be opened one by one with [#next].
    ///
    /// @param size of the whole content
    void prepare(long first, long last, long size) throws IOException {
        next = first;
        known = size;
        if (last < first) {
            return;
        }
        long bytes = (last - first) * STEP + SealedFile.lengthOf(last, size) + BlockSeal.EXTRA;
        sealed = ByteBuffer.allocate(Math.toIntExact(bytes));
        if (!Channels.readFully(file, sealed, placeOf(first))) {
            throw new DamagedBlockException(last);
        }
        sealed.flip();
    }

    /// The content of the next block of the run.
    ///
    /// @throws DamagedBlockException when it is not what was written there
    byte[] next() throws DamagedBlockException {
        int whole = sealed.limit();
        int length = SealedFile.lengthOf(next, known);
        sealed.limit(sealed.position() + length + BlockSeal.EXTRA);
        long block = next;
        byte[] content =
                seal.open(bytesOf(block), sealed)
                        .orElseThrow(() -> new DamagedBlockException(block));
        sealed.limit(whole);
        next++;
        return content;
    }

    /// Takes everything from this block on away.
    void cut(long block) throws IOException {
        file.truncate(placeOf(block));
    }

    /// Gathers a run of blocks and writes them at once.
    Writing writing(long first, long last) {
        int blocks = Math.toIntExact(Math.max(0, last - first + 1));
        return new Writing(first, ByteBuffer.allocate(blocks * STEP));
    }

    /// A run of blocks being written.
    final class Writing {
        private final long first;
        private final ByteBuffer gathered;
        private long place;

        private Writing(long first, ByteBuffer gathered) {
            this.first = first;
            this.place = first;
            this.gathered = gathered;
        }

        void add(byte[] content) {
            seal.seal(bytesOf(place), ByteBuffer.wrap(content), gathered);
            place++;
        }

        void end() throws IOException {
            if (gathered.position() > 0) {
                Channels.writeFully(file, gathered.flip(), placeOf(first));
            }
        }
    }

    private static long placeOf(long block) {
        return BEFORE + (block - TwinSlots.BLOCKS) * STEP;
    }

    private static byte[] bytesOf(long place) {
        return ByteBuffer.allocate(Long.BYTES).putLong(place).array();
    }
}
