package hedgeward.app.common;

import hedgeward.domain.breach.BreachId;
import hedgeward.domain.order.CaseId;
import hedgeward.domain.visit.VisitId;

/// What changed, by id only; whoever shows it reads it again.
public sealed interface Change {

    record CaseChanged(CaseId id) implements Change {}

    record VisitChanged(VisitId id, CaseId caseId) implements Change {}

    record BreachChanged(BreachId id, CaseId caseId) implements Change {}

    record OfficersChanged() implements Change {}

    record OfficeChanged() implements Change {}
}
