package hedgeward.store.evidence;

import hedgeward.app.backup.EvidenceArchive;
import hedgeward.app.backup.EvidenceMark;
import hedgeward.app.backup.EvidenceTally;
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
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// Sealed evidence files beside backups. Nothing here needs a key: a file is right when it has the
/// hash its row tells of the sealed file.
public final class FolderArchive implements EvidenceArchive {

    private static final Logger LOG = LoggerFactory.getLogger(FolderArchive.class);

    /// The folder beside backups.
    private static final String NAME = "hedgeward-evidence";

    private static final String PART = ".part";

    private final Path shelf;

    /// @param shelf the office's own folder of them
    public FolderArchive(Path shelf) {
        this.shelf = shelf;
    }

    @Override
    public EvidenceTally keep(Path backup, List<EvidenceMark> marks) throws IOException {
        return bring(shelf, beside(backup), marks);
    }

    @Override
    public EvidenceTally check(Path backup, List<EvidenceMark> marks) throws IOException {
        int wrong = 0;
        for (EvidenceMark mark : marks) {
            wrong += isThere(beside(backup), mark) ? 0 : 1;
        }
        return new EvidenceTally(marks.size(), wrong);
    }

    /// Brings what lies beside a backup into this office.
    ///
    /// @throws IOException when the office's folder cannot be written to
    public EvidenceTally restore(Path backup, List<EvidenceMark> marks) throws IOException {
        return bring(beside(backup), shelf, marks);
    }

    @Override
    public void forget(Path folder, Set<UUID> ids) {
        for (UUID id : ids) {
            try {
                Files.deleteIfExists(folder.resolve(NAME).resolve(FolderShelf.nameOf(id)));
            } catch (IOException e) {
                LOG.warn("an evidence file stays behind: {}", e.getClass().getSimpleName());
            }
        }
    }

    private static Path beside(Path backup) {
        return backup.toAbsolutePath().resolveSibling(NAME);
    }

    private static EvidenceTally bring(Path from, Path to, List<EvidenceMark> marks)
            throws IOException {
        int wrong = 0;
        if (!marks.isEmpty()) {
            OwnerOnly.folder(to);
        }
        for (EvidenceMark mark : marks) {
            boolean isRight =
                    isThere(to, mark)
                            || isThere(from, mark) && copied(from, to, mark) && isThere(to, mark);
            wrong += isRight ? 0 : 1;
        }
        if (!marks.isEmpty()) {
            Folders.force(to);
        }
        return new EvidenceTally(marks.size(), wrong);
    }

    private static boolean copied(Path from, Path to, EvidenceMark mark) throws IOException {
        String name = FolderShelf.nameOf(mark.id());
        Path part = to.resolve(name + PART);
        try (InputStream in = Files.newInputStream(from.resolve(name));
                FileChannel channel =
                        FileChannel.open(
                                part,
                                StandardOpenOption.CREATE,
                                StandardOpenOption.TRUNCATE_EXISTING,
                                StandardOpenOption.WRITE);
                OutputStream out = Channels.newOutputStream(channel)) {
            OwnerOnly.file(part);
            in.transferTo(out);
            channel.force(true);
        } catch (IOException e) {
            Files.deleteIfExists(part);
            throw e;
        }
        Files.move(
                part,
                to.resolve(name),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
        return true;
    }

    private static boolean isThere(Path folder, EvidenceMark mark) throws IOException {
        Path file = folder.resolve(FolderShelf.nameOf(mark.id()));
        return Files.isRegularFile(file) && hashOf(file).equals(mark.sealedSha256());
    }

    private static String hashOf(Path file) throws IOException {
        MessageDigest digest = SealedStream.sha256();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
