package hedgeward.app.request;

import hedgeward.app.access.Access;
import hedgeward.app.access.Actor;
import hedgeward.app.access.Permission;
import hedgeward.app.audit.AuditEntry;
import hedgeward.app.audit.AuditSubject;
import hedgeward.app.audit.AuditTrail;
import hedgeward.app.audit.Operation;
import hedgeward.app.common.Result;
import hedgeward.app.common.UnitOfWork;
import hedgeward.domain.order.CaseRejection;

/// Reads and settles whether an officer may decide on a notice he or she drew up.
public final class KeepDraftPolicy {

    private final UnitOfWork unitOfWork;
    private final DraftPolicy policy;
    private final AuditTrail audit;

    public KeepDraftPolicy(UnitOfWork unitOfWork, DraftPolicy policy, AuditTrail audit) {
        this.unitOfWork = unitOfWork;
        this.policy = policy;
        this.audit = audit;
    }

    /// Whether own drafts are forbidden now. Names nobody, so anybody signed in may read it.
    public boolean forbidsOwnDraft() {
        return unitOfWork.read(policy::forbidsOwnDraft);
    }

    /// Settles it; answers what holds from now on, or that somebody else settled it meanwhile.
    ///
    /// @param seen what held when the person was shown it
    public Result<Boolean, CaseRejection> handle(Actor actor, boolean seen, boolean forbid) {
        if (!Access.permits(actor, Permission.MANAGE_OFFICE)) {
            return new Result.Denied<>(Permission.MANAGE_OFFICE);
        }
        return unitOfWork.write(
                _ -> {
                    if (policy.forbidsOwnDraft() != seen) {
                        return new Result.Stale<>();
                    }
                    policy.forbidOwnDraft(forbid);
                    audit.record(
                            AuditEntry.of(
                                            actor,
                                            Operation.ALTERATION,
                                            "office.own-draft",
                                            AuditSubject.whole(AuditSubject.Kind.OFFICE))
                                    .with("forbidden", Boolean.toString(forbid)));
                    return new Result.Done<>(forbid);
                });
    }
}
