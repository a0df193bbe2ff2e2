package hedgeward.store.office;

import hedgeward.app.audit.AuditTrail;
import hedgeward.app.backup.RegisterCopies;
import hedgeward.app.common.UnitOfWork;
import hedgeward.app.evidence.EvidenceShelf;
import hedgeward.app.retention.ErasingWork;
import hedgeward.store.common.CurrentTransaction;
import hedgeward.store.common.JooqUnitOfWork;
import hedgeward.store.common.OwnerOnly;
import hedgeward.store.evidence.FolderShelf;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.Optional;

/// An office that is open. Closing locks it: running work is waited for, the register closed in
/// order and sealed, the keys wiped.
public final class OpenOffice implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(OpenOffice.class);

    private final OfficeFolder folder;
    private final RegisterKeys keys;
    private final OfficeLock lock;
    private final Register register;
    private final Anchor anchor;
    private final InstantSource clock;
    private final Work work;
    private boolean closed;

    /// What others use of an open office.
    record Work(
            JooqUnitOfWork unitOfWork,
            CurrentTransaction current,
            AuditTrail auditTrail,
            DurableCommit commits) {}

    OpenOffice(OfficeFolder folder, Held held, Register register, InstantSource clock, Work work) {
        this.folder = folder;
        this.keys = held.keys();
        this.lock = held.lock();
        this.anchor = held.anchor();
        this.register = register;
        this.clock = clock;
        this.work = work;
    }

    /// What is held from opening to locking, beside the register.
    record Held(RegisterKeys keys, OfficeLock lock, Anchor anchor) {}

    public OfficeFolder folder() {
        return folder;
    }

    public UnitOfWork unitOfWork() {
        return work.unitOfWork();
    }

    /// What repositories are made with.
    public CurrentTransaction current() {
        return work.current();
    }

    /// Transactions that dispose of cases.
    public ErasingWork disposals() {
        return erasing();
    }

    private Erasing erasing() {
        return new Erasing(folder, register, work.unitOfWork());
    }

    /// Copies of the register for backups.
    public RegisterCopies copies() {
        return new OfficeCopies(folder, keys, register);
    }

    /// Where the content of evidence files lies.
    public EvidenceShelf evidence() {
        return new FolderShelf(folder.evidence());
    }

    /// The key that seals what backups say of themselves; the caller wipes it.
    public byte[] backupKey() {
        return keys.backup();
    }

    public AuditTrail auditTrail() {
        return work.auditTrail();
    }

    /// Locks the office. Whatever fails on the way, the keys are wiped and the lock is let go; what
    /// was acknowledged is on the disk already.
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        work.unitOfWork().close();
        closed = true;
        try {
            int schema = Structure.versionOf(register.keeper());
            if (erasing().isDue() && work.commits().isSound()) {
                register.shutdownCompacted();
                seal(schema);
                erasing().done();
            } else {
                register.shutdown();
                seal(schema);
            }
        } catch (SQLException e) {
            LOG.warn("office not closed in order: {}", e.getSQLState());
        } catch (IOException e) {
            LOG.warn("office not sealed: {}", e.getClass().getSimpleName());
        } finally {
            letGo();
        }
    }

    /// The engine compacts into a new file, which anybody might read by what the PC usually grants.
    /// After trouble with the disk the register stays unsealed, so that opening looks through it.
    private void seal(int schema) throws IOException {
        OwnerOnly.file(folder.register());
        if (work.commits().isSound()) {
            anchor.add(
                    new AnchorMark(
                            work.commits().anchored(),
                            clock.instant(),
                            Optional.of(RegisterFile.seal(folder.register(), schema))));
        }
    }

    private void letGo() {
        keys.close();
        try {
            anchor.close();
            lock.close();
        } catch (IOException e) {
            LOG.warn("office not let go: {}", e.getClass().getSimpleName());
        }
    }
}
