package hedgeward.ui.breach;

import hedgeward.app.breachpage.BreachOverview;
import hedgeward.app.common.Change;

import java.util.Set;

/// Which changes the page of a breach reads the breach again for.
final class BreachNews {

    private BreachNews() {}

    static boolean concerns(Set<Change> changes, BreachOverview shown) {
        return changes.stream().anyMatch(change -> concerns(change, shown));
    }

    private static boolean concerns(Change change, BreachOverview o) {
        return switch (change) {
            case Change.BreachChanged(var id, var _) -> id.equals(o.breach().id());
            case Change.CaseChanged(var id) -> id.equals(o.file().id());
            case Change.VisitChanged(var _, var caseId) -> caseId.equals(o.file().id());
            case Change.OfficersChanged _ -> false;
            case Change.OfficeChanged _ -> true;
        };
    }
}
