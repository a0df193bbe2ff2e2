package hedgeward.app.area;

import hedgeward.app.access.Actor;
import hedgeward.app.audit.AuditEntry;
import hedgeward.app.audit.AuditSubject;
import hedgeward.app.audit.AuditTrail;
import hedgeward.app.audit.Operation;
import hedgeward.app.office.Office;
import hedgeward.domain.law.Regime;
import hedgeward.domain.order.CaseId;

import java.time.LocalDate;

/// Keeps a notice to the regimes our force may use on its day. A case that savings keep going may
/// go on with a reason, which the log keeps. Asked within the caller's transaction.
public final class RegimeGate {

    private final Areas areas;
    private final Office office;
    private final AuditTrail audit;

    public RegimeGate(Areas areas, Office office, AuditTrail audit) {
        this.areas = areas;
        this.office = office;
        this.audit = audit;
    }

    /// Whether our force may use the regime on that London day.
    public boolean offers(Regime regime, LocalDate day) {
        return areas.getAll().of(regime, office.settings().force(), day).isOffered();
    }

    /// Writes down why a regime was used that is not offered.
    public void keepReason(Actor actor, CaseId caseId, String reason) {
        audit.record(
                AuditEntry.of(
                                actor,
                                Operation.COLLECTION,
                                "notice.savings",
                                AuditSubject.of(caseId))
                        .because(reason));
    }
}
