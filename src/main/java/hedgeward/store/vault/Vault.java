package hedgeward.store.vault;

import org.h2.store.fs.FilePath;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;

/// Opens files of sealed blocks under one key, and lends the engine a scheme of its own under which
/// it finds them. Closing withdraws the scheme and forgets the key.
public final class Vault implements AutoCloseable {

    private final byte[] key;
    private final SecureRandom random;
    private final String scheme;

    private Vault(byte[] key, SecureRandom random, String scheme) {
        this.key = key;
        this.random = random;
        this.scheme = scheme;
    }

    /// A vault whose scheme the engine knows from now on.
    ///
    /// @param key 32 bytes; taken over, and wiped on close
    public static Vault lent(byte[] key) {
        SecureRandom random = new SecureRandom();
        byte[] number = new byte[8];
        random.nextBytes(number);
        Vault vault = new Vault(key, random, "sealed" + HexFormat.of().formatHex(number));
        FilePath.register(new SealedPath(vault, FilePath.get("sealed")));
        return vault;
    }

    /// What the engine's name of a file in this vault begins with, before a colon.
    public String scheme() {
        return scheme;
    }

    /// Whether a file is one of sealed blocks, by its first bytes.
    public static boolean holds(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return BlockHeader.begins(in.readNBytes(BlockHeader.magicBytes()));
        }
    }

    /// Opens a file on the disk; a new, empty one gets its first page.
    FileChannel open(FileChannel file, boolean mayWrite) throws IOException {
        boolean isOpen = false;
        try {
            byte[] id = new byte[BlockHeader.ID_BYTES];
            if (file.size() > 0) {
                id = BlockHeader.idOf(file);
            } else if (mayWrite) {
                random.nextBytes(id);
                BlockHeader.write(file, id);
            }
            SealedFile sealed = new SealedFile(file, new BlockSeal(key, id, random));
            isOpen = true;
            return sealed;
        } finally {
            if (!isOpen) {
                file.close();
            }
        }
    }

    /// Writes the content of a file into a new file of sealed blocks, and forces it to the disk.
    public void sealInto(Path plain, Path sealed) throws IOException {
        try (InputStream in = Files.newInputStream(plain);
                FileChannel out = openNew(sealed)) {
            byte[] part = new byte[256 * SealedFile.BLOCK];
            long at = 0;
            for (int read = in.readNBytes(part, 0, part.length);
                    read > 0;
                    read = in.readNBytes(part, 0, part.length)) {
                at += out.write(ByteBuffer.wrap(part, 0, read), at);
            }
            out.force(true);
        }
    }

    private FileChannel openNew(Path file) throws IOException {
        return open(
                FileChannel.open(
                        file,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE),
                true);
    }

    /// The content of a file of sealed blocks, to be read once from its beginning.
    ///
    /// @throws DamagedBlockException when reading, where a block is not what was written
    public InputStream contentOf(Path sealed) throws IOException {
        return java.nio.channels.Channels.newInputStream(
                open(FileChannel.open(sealed, StandardOpenOption.READ), false));
    }

    @Override
    public void close() {
        FilePath.unregister(new SealedPath(this, FilePath.get("sealed")));
        Arrays.fill(key, (byte) 0);
    }

    @Override
    public String toString() {
        return "Vault[hidden]";
    }
}
