package hedgeward.store.vault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Optional;

/// The first blocks of a file, which alone the engine writes over in their place: its header. Each
/// has two slots on pages of their own, and a writing never touches the one that was last forced to
/// the disk, so that a power cut leaves the forced content or the newer one, never half of either.
final class TwinSlots {

    /// How many blocks have two slots: the page of the engine's cipher and its two headers.
    static final int BLOCKS = 3;

    /// Bytes all slots take.
    static final int BYTES = BLOCKS * 2 * TwinSlots.SLOT;

    private static final int SLOT = 8192;
    private static final int FRONT = Long.BYTES + Integer.BYTES;
    private static final int NONE = -1;

    private final FileChannel file;
    private final BlockSeal seal;
    private final Twin[] twins = new Twin[BLOCKS];

    /// What is known of one block's slots.
    private static final class Twin {
        private byte[] content = new byte[0];
        private long sequence;
        private int newest = NONE;
        private int forced = NONE;
    }

    /// Looks at every slot once.
    TwinSlots(FileChannel file, BlockSeal seal) throws IOException {
        this.file = file;
        this.seal = seal;
        for (int block = 0; block < BLOCKS; block++) {
            twins[block] = new Twin();
            for (int slot = 0; slot < 2; slot++) {
                look(block, slot);
            }
            twins[block].forced = twins[block].newest;
        }
    }

    /// The content of a block; not to be changed.
    ///
    /// @throws DamagedBlockException when it has been written and neither slot is sound
    byte[] content(int block) throws DamagedBlockException {
        if (twins[block].newest == NONE) {
            throw new DamagedBlockException(block);
        }
        return twins[block].content;
    }

    /// How long the content of a block is; nothing for one never written.
    int length(int block) {
        return twins[block].content.length;
    }

    void write(int block, byte[] content) throws IOException {
        Twin twin = twins[block];
        int slot = twin.forced == 0 ? 1 : 0;
        long sequence = twin.sequence + 1;
        ByteBuffer sealed = ByteBuffer.allocate(FRONT + content.length + BlockSeal.EXTRA);
        sealed.putLong(sequence).putInt(content.length);
        seal.seal(place(block, sequence), ByteBuffer.wrap(content), sealed);
        Channels.writeFully(file, sealed.flip(), placeOf(block, slot));
        twin.content = content;
        twin.sequence = sequence;
        twin.newest = slot;
    }

    /// What was written last is on the disk now.
    void forced() {
        for (Twin twin : twins) {
            twin.forced = twin.newest;
        }
    }

    private void look(int block, int slot) throws IOException {
        ByteBuffer front = ByteBuffer.allocate(FRONT);
        if (!Channels.readFully(file, front, placeOf(block, slot))) {
            return;
        }
        long sequence = front.flip().getLong();
        int length = front.getInt();
        if (sequence <= twins[block].sequence || length < 0 || length > SealedFile.BLOCK) {
            return;
        }
        ByteBuffer sealed = ByteBuffer.allocate(length + BlockSeal.EXTRA);
        if (!Channels.readFully(file, sealed, placeOf(block, slot) + FRONT)) {
            return;
        }
        Optional<byte[]> content = seal.open(place(block, sequence), sealed.flip());
        if (content.isPresent()) {
            twins[block].content = content.get();
            twins[block].sequence = sequence;
            twins[block].newest = slot;
        }
    }

    private static byte[] place(int block, long sequence) {
        return ByteBuffer.allocate(2 * Long.BYTES).putLong(block).putLong(sequence).array();
    }

    private static long placeOf(int block, int slot) {
        return BlockHeader.BYTES + (long) (block * 2 + slot) * SLOT;
    }
}
