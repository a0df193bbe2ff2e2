package hedgeward.store.vault;

import org.h2.store.fs.FileBaseDefault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;

/// A file whose content lies in sealed blocks. To the engine it is a file like any other; its size
/// and places are those of the content. The last block may be short.
final class SealedFile extends FileBaseDefault {

    /// Content of a full block: the engine writes in pages of this size.
    static final int BLOCK = 4096;

    private static final int STEP = BLOCK + BlockSeal.EXTRA;

    private final FileChannel file;
    private final BlockSeal seal;
    private long size;

    SealedFile(FileChannel file, BlockSeal seal) throws IOException {
        this.file = file;
        this.seal = seal;
        this.size = contentOf(file.size() - BlockHeader.BYTES);
    }

    @Override
    public synchronized long size() {
        return size;
    }

    @Override
    public synchronized int read(ByteBuffer into, long from) throws IOException {
        long known = size;
        if (from >= known) {
            return into.hasRemaining() ? -1 : 0;
        }
        int wanted = (int) Math.min(into.remaining(), known - from);
        long first = from / BLOCK;
        long last = (from + wanted - 1) / BLOCK;
        ByteBuffer sealed = sealedBlocks(first, last, known);
        int done = 0;
        for (long place = first; place <= last; place++) {
            int length = lengthOf(place, known);
            sealed.limit(sealed.position() + length + BlockSeal.EXTRA);
            byte[] content = seal.open(place, sealed);
            int skip = (int) (place == first ? from % BLOCK : 0);
            int part = Math.min(length - skip, wanted - done);
            into.put(content, skip, part);
            done += part;
        }
        return wanted;
    }

    @Override
    public synchronized int write(ByteBuffer from, long to) throws IOException {
        int wanted = from.remaining();
        if (wanted == 0) {
            return 0;
        }
        if (to > size) {
            fill(to);
        }
        long first = to / BLOCK;
        long last = (to + wanted - 1) / BLOCK;
        long grown = Math.max(size, to + wanted);
        ByteBuffer sealed = ByteBuffer.allocate(Math.toIntExact((last - first + 1) * STEP));
        long at = to;
        for (long place = first; place <= last; place++) {
            int skip = (int) (at % BLOCK);
            int part = Math.min(BLOCK - skip, from.remaining());
            seal.seal(place, contentFor(place, new Part(skip, part), from, grown), sealed);
            at += part;
        }
        Channels.writeFully(file, sealed.flip(), placeOf(first));
        size = grown;
        return wanted;
    }

    /// Which bytes of a block are written: from where in it, and how many.
    private record Part(int skip, int bytes) {}

    /// The content of a block after a part of it is written anew, taken from the buffer.
    private ByteBuffer contentFor(long place, Part part, ByteBuffer from, long grown)
            throws IOException {
        int length = lengthOf(place, grown);
        if (part.bytes() == length) {
            ByteBuffer whole = from.slice(from.position(), length);
            from.position(from.position() + length);
            return whole;
        }
        byte[] content = new byte[length];
        int before = lengthOf(place, size);
        if (before > 0) {
            System.arraycopy(opened(place, size), 0, content, 0, Math.min(before, length));
        }
        from.get(content, part.skip(), part.bytes());
        return ByteBuffer.wrap(content);
    }

    /// Lengthens the content with zeros up to this size.
    private void fill(long to) throws IOException {
        while (size < to) {
            int part = (int) Math.min(BLOCK - size % BLOCK, to - size);
            write(ByteBuffer.allocate(part), size);
        }
    }

    @Override
    protected synchronized void implTruncate(long to) throws IOException {
        if (to >= size) {
            return;
        }
        int rest = (int) (to % BLOCK);
        long place = to / BLOCK;
        if (rest == 0) {
            file.truncate(placeOf(place));
        } else {
            ByteBuffer sealed = ByteBuffer.allocate(rest + BlockSeal.EXTRA);
            seal.seal(place, ByteBuffer.wrap(opened(place, size), 0, rest), sealed);
            file.truncate(placeOf(place) + rest + BlockSeal.EXTRA);
            Channels.writeFully(file, sealed.flip(), placeOf(place));
        }
        size = to;
    }

    private byte[] opened(long place, long known) throws IOException {
        return seal.open(place, sealedBlocks(place, place, known));
    }

    private ByteBuffer sealedBlocks(long first, long last, long known) throws IOException {
        long bytes = (last - first) * STEP + lengthOf(last, known) + BlockSeal.EXTRA;
        ByteBuffer sealed = ByteBuffer.allocate(Math.toIntExact(bytes));
        if (!Channels.readFully(file, sealed, placeOf(first))) {
            throw new DamagedBlockException(last);
        }
        return sealed.flip();
    }

    @Override
    public void force(boolean metadata) throws IOException {
        file.force(metadata);
    }

    @Override
    public FileLock tryLock(long from, long bytes, boolean shared) throws IOException {
        return file.tryLock(from, bytes, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
        file.close();
    }

    private static long placeOf(long block) {
        return BlockHeader.BYTES + block * STEP;
    }

    private static int lengthOf(long block, long known) {
        return Math.clamp(known - block * BLOCK, 0, BLOCK);
    }

    /// The content that so many sealed bytes hold; a last block too short to be one holds nothing.
    private static long contentOf(long sealedBytes) {
        if (sealedBytes <= 0) {
            return 0;
        }
        long rest = sealedBytes % STEP;
        return sealedBytes / STEP * BLOCK + Math.max(0, rest - BlockSeal.EXTRA);
    }
}
