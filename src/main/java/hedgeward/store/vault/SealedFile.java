package hedgeward.store.vault;

import org.h2.store.fs.FileBaseDefault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.util.Arrays;

/// A file whose content lies in sealed blocks. To the engine it is a file like any other; its size
/// and places are those of the content. The last block may be short.
final class SealedFile extends FileBaseDefault {

    /// Content of a full block: the engine writes in pages of this size.
    static final int BLOCK = 4096;

    private final FileChannel file;
    private final TwinSlots first;
    private final BlockRun rest;
    private long size;

    SealedFile(FileChannel file, BlockSeal seal) throws IOException {
        this.file = file;
        this.first = new TwinSlots(file, seal);
        this.rest = new BlockRun(file, seal);
        this.size = sizeFound();
    }

    /// The content's size: with blocks behind the twin slots those are full.
    private long sizeFound() throws IOException {
        long behind = rest.content();
        if (behind > 0) {
            return (long) TwinSlots.BLOCKS * BLOCK + behind;
        }
        int found = 0;
        for (int block = 0; block < TwinSlots.BLOCKS && found == block * BLOCK; block++) {
            found += first.length(block);
        }
        return found;
    }

    @Override
    public synchronized long size() {
        return size;
    }

    @Override
    public synchronized int read(ByteBuffer into, long from) throws IOException {
        if (from >= size) {
            return into.hasRemaining() ? -1 : 0;
        }
        int wanted = (int) Math.min(into.remaining(), size - from);
        long last = (from + wanted - 1) / BLOCK;
        rest.prepare(Math.max(from / BLOCK, TwinSlots.BLOCKS), last, size);
        int done = 0;
        for (long place = from / BLOCK; place <= last; place++) {
            byte[] content = place < TwinSlots.BLOCKS ? first.content((int) place) : rest.next();
            int skip = (int) ((from + done) % BLOCK);
            int part = Math.min(content.length - skip, wanted - done);
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
        fill(to);
        long grown = Math.max(size, to + wanted);
        long last = (to + wanted - 1) / BLOCK;
        BlockRun.Writing run = rest.writing(Math.max(to / BLOCK, TwinSlots.BLOCKS), last);
        long at = to;
        for (long place = to / BLOCK; place <= last; place++) {
            int skip = (int) (at % BLOCK);
            int part = Math.min(BLOCK - skip, from.remaining());
            byte[] content = contentFor(place, lengthOf(place, grown), part);
            from.get(content, skip, part);
            if (place < TwinSlots.BLOCKS) {
                first.write((int) place, content);
            } else {
                run.add(content);
            }
            at += part;
        }
        run.end();
        size = grown;
        return wanted;
    }

    /// The content a block has so far, as long as it is to be; not read where all of it is written
    /// anew.
    private byte[] contentFor(long place, int length, int written) throws IOException {
        byte[] content = new byte[length];
        int before = lengthOf(place, size);
        if (before > 0 && written < length) {
            System.arraycopy(opened(place), 0, content, 0, Math.min(before, length));
        }
        return content;
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
        long place = to / BLOCK;
        int left = (int) (to % BLOCK);
        byte[] content = left == 0 ? new byte[0] : Arrays.copyOf(opened(place), left);
        rest.cut(Math.max(place, TwinSlots.BLOCKS));
        for (long emptied = place; emptied < TwinSlots.BLOCKS; emptied++) {
            first.write((int) emptied, emptied == place ? content : new byte[0]);
        }
        if (place >= TwinSlots.BLOCKS && left > 0) {
            BlockRun.Writing run = rest.writing(place, place);
            run.add(content);
            run.end();
        }
        size = to;
    }

    private byte[] opened(long place) throws IOException {
        if (place < TwinSlots.BLOCKS) {
            return first.content((int) place);
        }
        rest.prepare(place, place, size);
        return rest.next();
    }

    @Override
    public synchronized void force(boolean metadata) throws IOException {
        file.force(metadata);
        first.forced();
    }

    @Override
    public FileLock tryLock(long from, long bytes, boolean shared) throws IOException {
        return file.tryLock(from, bytes, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
        file.close();
    }

    static int lengthOf(long block, long known) {
        return Math.clamp(known - block * BLOCK, 0, BLOCK);
    }
}
