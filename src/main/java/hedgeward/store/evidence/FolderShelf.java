package hedgeward.store.evidence;

import hedgeward.app.evidence.EvidenceKey;
import hedgeward.app.evidence.EvidenceShelf;
import hedgeward.domain.evidence.FileKind;
import hedgeward.store.common.Folders;
import hedgeward.store.common.OwnerOnly;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/// Evidence files in a folder, each under its number. A file gets its name only when all of it is
/// on the disk.
public final class FolderShelf implements EvidenceShelf {

    private static final Logger LOG = LoggerFactory.getLogger(FolderShelf.class);

    private static final String WHOLE = ".sealed";
    private static final String PART = ".part";

    private final Path folder;
    private final SecureRandom random = new SecureRandom();

    /// @param folder made when the first file is put there
    public FolderShelf(Path folder) {
        this.folder = folder;
    }

    /// Where a file lies under a shelf's folder.
    public static String nameOf(UUID id) {
        return id + WHOLE;
    }

    @Override
    public Shelved put(UUID id, InputStream content) throws IOException {
        OwnerOnly.folder(folder);
        Path part = folder.resolve(id + PART);
        byte[] key = new byte[EvidenceKey.BYTES];
        random.nextBytes(key);
        boolean isPut = false;
        try {
            SealedStream.Written written = written(part, new EvidenceSeal(key, id), content);
            Files.move(part, folder.resolve(nameOf(id)), StandardCopyOption.ATOMIC_MOVE);
            Folders.force(folder);
            isPut = true;
            return new Shelved(
                    new EvidenceKey(key),
                    written.bytes(),
                    written.sha256(),
                    written.sealedSha256(),
                    written.first());
        } finally {
            if (!isPut) {
                Arrays.fill(key, (byte) 0);
                forget(part);
                forget(folder.resolve(nameOf(id)));
            }
        }
    }

    private static SealedStream.Written written(Path part, EvidenceSeal seal, InputStream content)
            throws IOException {
        try (FileChannel channel =
                        FileChannel.open(
                                part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                OutputStream out = Channels.newOutputStream(channel)) {
            OwnerOnly.file(part);
            SealedStream.Written written =
                    new SealedStream(seal).seal(content, out, FileKind.TELLING_BYTES);
            channel.force(true);
            return written;
        }
    }

    @Override
    public Fetched fetch(UUID id, EvidenceKey key, OutputStream into) throws IOException {
        byte[] copy = key.copy();
        InputStream sealed;
        try {
            sealed = Files.newInputStream(folder.resolve(nameOf(id)));
        } catch (NoSuchFileException _) {
            return new Fetched.Gone();
        }
        try (sealed) {
            return new SealedStream(new EvidenceSeal(copy, id)).open(sealed, into);
        } finally {
            Arrays.fill(copy, (byte) 0);
        }
    }

    @Override
    public void drop(UUID id) {
        forget(folder.resolve(nameOf(id)));
    }

    @Override
    public int sweep(Set<UUID> known) throws IOException {
        if (Files.notExists(folder)) {
            return 0;
        }
        int swept = 0;
        try (Stream<Path> there = Files.list(folder)) {
            for (Path file : there.toList()) {
                if (isOurs(file) && known.stream().noneMatch(id -> isOf(file, id))) {
                    Files.deleteIfExists(file);
                    swept++;
                }
            }
        }
        if (swept > 0) {
            LOG.info("{} evidence files without a row taken away", swept);
        }
        return swept;
    }

    private static boolean isOurs(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(WHOLE) || name.endsWith(PART);
    }

    private static boolean isOf(Path file, UUID id) {
        return file.getFileName().toString().equals(nameOf(id));
    }

    private static void forget(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.warn("an evidence file stays behind: {}", e.getClass().getSimpleName());
        }
    }
}
