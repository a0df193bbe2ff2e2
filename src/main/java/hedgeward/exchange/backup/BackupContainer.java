package hedgeward.exchange.backup;

import hedgeward.app.backup.BackupFiles;
import hedgeward.app.backup.BackupManifest;
import hedgeward.app.backup.BackupPart;
import hedgeward.app.backup.EngineVersion;
import hedgeward.app.backup.FormerKey;
import hedgeward.app.backup.RegisterTally;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// One file: a line that says what it is, the key file and the sealed manifest each with its length
/// before it, then the register to the end. There are no names and nothing packed in it, so nothing
/// can climb out of a folder or swell up.
public final class BackupContainer implements BackupFiles {

    private final ManifestSeal seal;
    private final EngineVersion engine;
    private final Supplier<List<FormerKey>> former;

    /// @param key 32 bytes of the office's, for manifests; copied
    /// @param engine this program's: written into backups, and the newest whose backups it takes
    public BackupContainer(byte[] key, EngineVersion engine) {
        this(key, engine, List::of);
    }

    /// @param former what sealed the manifests of backups from before the key
    public BackupContainer(byte[] key, EngineVersion engine, Supplier<List<FormerKey>> former) {
        this.seal = new ManifestSeal(key);
        this.engine = engine;
        this.former = former;
    }

    @Override
    public BackupManifest pack(
            Path register, byte[] keyFile, RegisterTally tally, Instant at, Path backup)
            throws IOException {
        BackupManifest manifest =
                new BackupManifest(
                        at.truncatedTo(ChronoUnit.MICROS),
                        Files.size(register),
                        HashedCopy.of(register, OutputStream.nullOutputStream()),
                        HashedCopy.hashOf(keyFile),
                        Optional.of(engine),
                        tally);
        try (FileChannel channel =
                        FileChannel.open(
                                backup,
                                StandardOpenOption.CREATE,
                                StandardOpenOption.TRUNCATE_EXISTING,
                                StandardOpenOption.WRITE);
                DataOutputStream out =
                        new DataOutputStream(
                                new BufferedOutputStream(Channels.newOutputStream(channel)))) {
            BackupParts.write(out, keyFile, seal.seal(manifest));
            HashedCopy.of(register, out);
            out.flush();
            channel.force(true);
        }
        return manifest;
    }

    @Override
    public Unpacking unpack(Path backup, Path register) throws IOException {
        try (InputStream in = Files.newInputStream(backup)) {
            return switch (BackupParts.read(in)) {
                case BackupParts.Wrong(Problem problem) -> new Unpacking.Damaged(problem);
                case BackupParts.Front(BackupPart keyFile, BackupPart sealed) -> {
                    Optional<BackupManifest> manifest = seal.open(sealed.bytes());
                    yield manifest.isEmpty()
                            ? new Unpacking.Damaged(Problem.ALTERED)
                            : unpacked(in, manifest.get(), keyFile, register);
                }
            };
        }
    }

    @Override
    public Glance glance(Path backup) throws IOException {
        try (InputStream in = Files.newInputStream(backup)) {
            return BackupParts.read(in) instanceof BackupParts.Front front
                    ? glance(front, Files.size(backup))
                    : new Glance.NotOurs();
        }
    }

    private Glance glance(BackupParts.Front front, long length) {
        Optional<BackupManifest> own = seal.open(front.sealedManifest().bytes());
        if (own.isPresent()) {
            return ours(front, length, own.get(), Optional.empty());
        }
        for (FormerKey key : former.get()) {
            Optional<BackupManifest> older = openedBy(key, front);
            if (older.isPresent()) {
                return ours(front, length, older.get(), Optional.of(key.until()));
            }
        }
        return new Glance.NotOurs();
    }

    private static Glance ours(
            BackupParts.Front front,
            long length,
            BackupManifest manifest,
            Optional<Instant> until) {
        boolean isFullLength = length == front.bytes() + manifest.registerBytes();
        return new Glance.Ours(manifest, isFullLength, until);
    }

    /// Whoever kept the old key could seal a manifest of any date; only what says that it is from
    /// before the new key is taken for the office's.
    private static Optional<BackupManifest> openedBy(FormerKey key, BackupParts.Front front) {
        return new ManifestSeal(key.key().bytes())
                .open(front.sealedManifest().bytes())
                .filter(manifest -> !manifest.madeAt().isAfter(key.until()));
    }

    /// What a later engine wrote is told by the manifest alone; nothing of it is unpacked.
    private Unpacking unpacked(
            InputStream in, BackupManifest manifest, BackupPart keyFile, Path register)
            throws IOException {
        if (manifest.engine().filter(it -> it.isNewerThan(engine)).isPresent()) {
            return new Unpacking.Damaged(Problem.NEWER);
        }
        if (!HashedCopy.hashOf(keyFile.bytes()).equals(manifest.keysHash())) {
            return new Unpacking.Damaged(Problem.ALTERED);
        }
        String hash;
        try (OutputStream out =
                Files.newOutputStream(
                        register,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE)) {
            hash = HashedCopy.of(in, out, manifest.registerBytes());
        }
        if (Files.size(register) < manifest.registerBytes()) {
            return new Unpacking.Damaged(Problem.CUT_SHORT);
        }
        boolean isWhole = hash.equals(manifest.registerHash()) && in.read() < 0;
        return isWhole
                ? new Unpacking.Unpacked(manifest, keyFile)
                : new Unpacking.Damaged(Problem.ALTERED);
    }

    /// The front of a file that may be a backup.
    public sealed interface BackupFront {}

    /// The key file in it, so that somebody may unlock it; nothing else of it is proved yet.
    public record WithKeys(BackupPart keyFile) implements BackupFront {}

    /// It is no backup, or not a whole one.
    public record NoFront(Problem problem) implements BackupFront {}

    /// Reads the front of a file without any key.
    public static BackupFront front(Path backup) throws IOException {
        try (InputStream in = Files.newInputStream(backup)) {
            return switch (BackupParts.read(in)) {
                case BackupParts.Front(BackupPart keyFile, _) -> new WithKeys(keyFile);
                case BackupParts.Wrong(Problem problem) -> new NoFront(problem);
            };
        }
    }
}
