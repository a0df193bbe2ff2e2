package hedgeward.app.casepage;

import hedgeward.app.audit.AuditLine;
import hedgeward.app.visit.VisitRow;
import hedgeward.domain.breach.Breach;
import hedgeward.domain.condition.Arrestable;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.order.Stage;
import hedgeward.domain.people.Officer;
import hedgeward.domain.people.OfficerId;

import java.util.List;
import java.util.Map;

/// Everything the page of a case shows.
///
/// @param officers those the case names, by id
/// @param history newest first
public record CaseOverview(
        CaseFile file,
        Stage stage,
        Arrestable arrestable,
        List<VisitRow> visits,
        List<Breach> breaches,
        Map<OfficerId, Officer> officers,
        List<AuditLine> history) {

    public CaseOverview {
        visits = List.copyOf(visits);
        breaches = List.copyOf(breaches);
        officers = Map.copyOf(officers);
        history = List.copyOf(history);
    }

    @Override
    public String toString() {
        return "CaseOverview[" + file.id().value() + "]";
    }
}
