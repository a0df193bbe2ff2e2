package hedgeward.app.access;

import hedgeward.app.audit.AuditEntry;
import hedgeward.app.audit.AuditSubject;
import hedgeward.app.audit.AuditTrail;
import hedgeward.app.audit.Operation;
import hedgeward.app.common.UnitOfWork;

/// Logs who came to the desk and who left it.
public final class Presence {

    private final UnitOfWork unitOfWork;
    private final AuditTrail audit;

    public Presence(UnitOfWork unitOfWork, AuditTrail audit) {
        this.unitOfWork = unitOfWork;
        this.audit = audit;
    }

    /// Somebody unlocked the office.
    ///
    /// @param wrongTries how many wrong passphrases were typed before, by whomever
    public void came(Actor actor, int wrongTries) {
        log(entry(actor, "office.enter").with("wrong-tries", Integer.toString(wrongTries)));
    }

    /// The office is about to be locked, by hand or because nobody was there.
    public void left(Actor actor) {
        log(entry(actor, "office.leave"));
    }

    private static AuditEntry entry(Actor actor, String action) {
        return AuditEntry.of(
                actor,
                Operation.CONSULTATION,
                action,
                AuditSubject.whole(AuditSubject.Kind.OFFICE));
    }

    private void log(AuditEntry entry) {
        unitOfWork.write(
                _ -> {
                    audit.record(entry);
                    return entry.action();
                });
    }
}
