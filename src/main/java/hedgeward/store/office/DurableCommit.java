package hedgeward.store.office;

import hedgeward.app.audit.AuditHead;
import hedgeward.app.common.DiskException;
import hedgeward.app.common.DiskTrouble;
import hedgeward.store.audit.AuditChain;
import hedgeward.store.common.CommitSteps;
import hedgeward.store.common.StoreException;
import hedgeward.store.common.StoreTransaction;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.Optional;

/// Makes "saved" mean saved: forces each commit to the disk, then the anchor. Writers that waited
/// behind another's force find their own commit already safe and do not force again.
///
/// Once a force has failed nothing more is saved: a system may report the next one as done though
/// what the failed one was to write is gone. Locking and opening again looks through the register.
final class DurableCommit implements CommitSteps {

    private static final Logger LOG = LoggerFactory.getLogger(DurableCommit.class);

    private final Register register;
    private final Anchor anchor;
    private final AuditChain chain;
    private final InstantSource clock;
    private final DiskWatch disk;
    private AuditHead anchored;
    private Optional<DiskTrouble> trouble = Optional.empty();

    DurableCommit(
            Register register, Anchor anchor, AuditChain chain, InstantSource clock, Found found) {
        this.register = register;
        this.anchor = anchor;
        this.chain = chain;
        this.clock = clock;
        this.disk = found.disk();
        this.anchored = found.head();
    }

    /// What was found when the office was opened: where it lies, and the newest link.
    record Found(DiskWatch disk, AuditHead head) {}

    /// Reading goes on after trouble for as long as the engine still holds the register; it would
    /// open the file anew for whoever connects after it gave up.
    ///
    /// @throws DiskException when the disk has failed before
    @Override
    public void beforeWork(boolean isWriting) {
        if (!isSound() && (isWriting || !register.isHeld())) {
            refuseOnceFailed();
        }
    }

    @Override
    public void beforeCommit(StoreTransaction transaction) {
        refuseOnceFailed();
        chain.append(transaction);
    }

    /// @throws DiskException when register or anchor cannot be forced to the disk
    @Override
    public synchronized void afterCommit(Optional<AuditHead> head) {
        if (head.isPresent() && head.get().sequence() <= anchored.sequence()) {
            return;
        }
        refuseOnceFailed();
        try {
            register.checkpoint();
            if (head.isPresent()) {
                anchor.add(new AnchorMark(head.get(), clock.instant(), Optional.empty()));
                anchored = head.get();
            }
        } catch (SQLException e) {
            throw failed(disk.behind(e).orElse(DiskTrouble.FAILING), e);
        } catch (IOException e) {
            throw failed(disk.now(), e);
        }
    }

    /// A failure of the file is the disk's; the first trouble is the one that is told, whatever the
    /// engine makes of it afterwards.
    @Override
    public RuntimeException failure(SQLException origin) {
        return disk.behind(origin)
                .<RuntimeException>map(it -> failed(it, origin))
                .orElseGet(() -> StoreException.of(origin));
    }

    /// The newest link the anchor knows.
    synchronized AuditHead anchored() {
        return anchored;
    }

    /// Whether the disk did its part so far.
    synchronized boolean isSound() {
        return trouble.isEmpty();
    }

    private synchronized DiskException failed(DiskTrouble now, Throwable origin) {
        if (trouble.isEmpty()) {
            LOG.error("disk of the office failed: {}", now);
        }
        trouble = Optional.of(trouble.orElse(now));
        return new DiskException(trouble.get(), origin);
    }

    private synchronized void refuseOnceFailed() {
        trouble.ifPresent(
                it -> {
                    throw new DiskException(it, new IllegalStateException("failed before"));
                });
    }
}
