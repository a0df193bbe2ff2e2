package hedgeward.ui.order;

import hedgeward.app.common.Change;
import hedgeward.domain.order.CaseId;

import java.util.Set;

/// Which changes the page of a case reads the case again for.
final class CaseNews {

    private CaseNews() {}

    static boolean concerns(Set<Change> changes, CaseId id) {
        return changes.stream().anyMatch(change -> concerns(change, id));
    }

    private static boolean concerns(Change change, CaseId id) {
        return switch (change) {
            case Change.CaseChanged(var changed) -> changed.equals(id);
            case Change.VisitChanged(var _, var caseId) -> caseId.equals(id);
            case Change.BreachChanged(var _, var caseId) -> caseId.equals(id);
            case Change.OfficersChanged _ -> true;
            case Change.OfficeChanged _ -> false;
        };
    }
}
