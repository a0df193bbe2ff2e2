package hedgeward.app.audit;

import hedgeward.domain.breach.BreachId;
import hedgeward.domain.order.CaseId;
import hedgeward.domain.people.OfficerId;
import hedgeward.domain.visit.VisitId;

import java.util.Optional;
import java.util.UUID;

/// The record an entry is about.
///
/// @param caseId the case it belongs to, so that a case can show its own history
public record AuditSubject(Kind kind, Optional<UUID> id, Optional<CaseId> caseId) {

    public enum Kind {
        OFFICE,
        CASE,
        VISIT,
        BREACH,
        OFFICER,
        SCHEDULE,
        REGISTER
    }

    public static AuditSubject of(CaseId id) {
        return new AuditSubject(Kind.CASE, Optional.of(id.value()), Optional.of(id));
    }

    public static AuditSubject of(VisitId id, CaseId caseId) {
        return new AuditSubject(Kind.VISIT, Optional.of(id.value()), Optional.of(caseId));
    }

    public static AuditSubject of(BreachId id, CaseId caseId) {
        return new AuditSubject(Kind.BREACH, Optional.of(id.value()), Optional.of(caseId));
    }

    public static AuditSubject of(OfficerId id) {
        return new AuditSubject(Kind.OFFICER, Optional.of(id.value()), Optional.empty());
    }

    public static AuditSubject whole(Kind kind) {
        return new AuditSubject(kind, Optional.empty(), Optional.empty());
    }
}
