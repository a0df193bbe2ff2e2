package hedgeward.store.office;

import hedgeward.app.audit.AuditHead;
import hedgeward.store.audit.AuditChain;
import hedgeward.store.common.CommitSteps;
import hedgeward.store.common.StoreException;
import hedgeward.store.common.StoreTransaction;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.Optional;

/// Makes "saved" mean saved: forces each commit to the disk, then the anchor. Writers that waited
/// behind another's force find their own commit already safe and do not force again.
final class DurableCommit implements CommitSteps {

    private final Register register;
    private final Anchor anchor;
    private final AuditChain chain;
    private final InstantSource clock;
    private AuditHead anchored;

    DurableCommit(
            Register register,
            Anchor anchor,
            AuditChain chain,
            InstantSource clock,
            AuditHead anchored) {
        this.register = register;
        this.anchor = anchor;
        this.chain = chain;
        this.clock = clock;
        this.anchored = anchored;
    }

    @Override
    public void beforeCommit(StoreTransaction transaction) {
        chain.append(transaction);
    }

    /// @throws StoreException when the register cannot be forced to the disk
    /// @throws UncheckedIOException when the anchor cannot be written
    @Override
    public synchronized void afterCommit(Optional<AuditHead> head) {
        if (head.isPresent() && head.get().sequence() <= anchored.sequence()) {
            return;
        }
        try {
            register.checkpoint();
            if (head.isPresent()) {
                anchor.add(new AnchorMark(head.get(), clock.instant(), Optional.empty()));
                anchored = head.get();
            }
        } catch (SQLException e) {
            throw StoreException.of(e);
        } catch (IOException e) {
            throw new UncheckedIOException("the anchor cannot be written", e);
        }
    }

    /// The newest link the anchor knows.
    synchronized AuditHead anchored() {
        return anchored;
    }
}
