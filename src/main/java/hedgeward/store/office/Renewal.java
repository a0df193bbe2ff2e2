package hedgeward.store.office;

import hedgeward.app.access.RenewalStep;
import hedgeward.app.backup.BackupPart;
import hedgeward.app.backup.CopyCheck;
import hedgeward.app.backup.RegisterTally;
import hedgeward.store.common.Folders;
import hedgeward.store.common.OwnerOnly;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;

/// Puts a closed office under a new data key: a copy is encrypted anew beside it, proved to hold
/// the same, and takes its place. Nobody else can open the office meanwhile; closing lets it go.
public final class Renewal implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Renewal.class);

    private final OfficeFolder folder;
    private final RegisterKeys old;
    private final OfficeLock lock;
    private final InstantSource clock;
    private final Consumer<RenewalStep> progress;

    private Renewal(
            OfficeFolder folder,
            RegisterKeys old,
            OfficeLock lock,
            InstantSource clock,
            Consumer<RenewalStep> progress) {
        this.folder = folder;
        this.old = old;
        this.lock = lock;
        this.clock = clock;
        this.progress = progress;
    }

    /// Takes hold of an office.
    ///
    /// @param old stay the caller's
    /// @return empty when another program has it, or it is not as it was closed in order
    public static Optional<Renewal> begin(
            OfficeFolder folder,
            RegisterKeys old,
            InstantSource clock,
            Consumer<RenewalStep> progress)
            throws IOException {
        Optional<OfficeLock> lock = OfficeLock.tryOn(folder.lock());
        if (lock.isEmpty()) {
            return Optional.empty();
        }
        boolean isHeld = false;
        try {
            isHeld = isAsClosed(folder, old);
            return isHeld
                    ? Optional.of(new Renewal(folder, old, lock.get(), clock, progress))
                    : Optional.empty();
        } finally {
            if (!isHeld) {
                lock.get().close();
            }
        }
    }

    /// Makes an office of its own under the new keys, with everything the old one holds.
    ///
    /// @param next stay the caller's
    /// @param keyFile what wraps the new data key
    /// @return empty when old and new do not hold the same; nothing is changed then
    public Optional<OfficeFolder> copy(RegisterKeys next, byte[] keyFile) throws IOException {
        progress.accept(RenewalStep.COPYING);
        Path scratch = folder.renewing().resolve("scratch");
        Folders.clear(folder.renewing());
        OwnerOnly.folder(folder.renewing());
        OwnerOnly.folder(scratch);
        try {
            Path register = new Reencryption(old, next).run(folder.register(), scratch);
            progress.accept(RenewalStep.CHECKING);
            Optional<RegisterTally> tally = sameInBoth(register, next, scratch);
            if (tally.isEmpty()) {
                return Optional.empty();
            }
            OfficeFolder made = new OfficeFolder(folder.renewing());
            new Planting(clock)
                    .plant(
                            made,
                            next,
                            new Planting.Seed(
                                    register,
                                    new BackupPart(keyFile),
                                    tally.get().head(),
                                    Optional.of(Engine.version())));
            progress.accept(RenewalStep.LOGGING);
            return Optional.of(made);
        } catch (SQLException e) {
            LOG.warn("register not encrypted anew: {}", e.getSQLState());
            return Optional.empty();
        } finally {
            Folders.clear(scratch);
        }
    }

    /// Lets the copy, closed in order, take the office's place. What the disk refuses after it was
    /// decided is done at the next opening.
    ///
    /// @throws IOException when it could not be decided; the old office stands
    public void replace() throws IOException {
        Replacing replacing = new Replacing(folder, progress);
        replacing.decide();
        try {
            replacing.goOn();
        } catch (IOException e) {
            LOG.warn("change of key left to the next opening: {}", e.getClass().getSimpleName());
        }
    }

    @Override
    public void close() throws IOException {
        try {
            Folders.clear(folder.renewing());
        } finally {
            lock.close();
        }
    }

    private Optional<RegisterTally> sameInBoth(Path register, RegisterKeys next, Path scratch)
            throws IOException {
        CopyCheck before = walked(folder.register(), old, scratch.resolve("before.mv.db"));
        CopyCheck after = walked(register, next, scratch.resolve("after.mv.db"));
        return before instanceof CopyCheck.Whole(RegisterTally one)
                        && after instanceof CopyCheck.Whole(RegisterTally other)
                        && one.equals(other)
                ? Optional.of(one)
                : Optional.empty();
    }

    private static CopyCheck walked(Path register, RegisterKeys keys, Path copy)
            throws IOException {
        Files.copy(register, copy);
        return CopyWalk.of(copy, keys);
    }

    private static boolean isAsClosed(OfficeFolder folder, RegisterKeys keys) throws IOException {
        Optional<AnchorMark.Seal> seal =
                Anchor.newest(folder.anchor(), keys.anchor())
                        .flatMap(newest -> newest.mark().closedAs());
        return seal.isPresent() && RegisterFile.fits(folder.register(), seal.get());
    }
}
