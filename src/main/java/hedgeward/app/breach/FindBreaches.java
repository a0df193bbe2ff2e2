package hedgeward.app.breach;

import hedgeward.app.access.Access;
import hedgeward.app.access.Actor;
import hedgeward.app.access.CaseGate;
import hedgeward.app.access.ClosedCases;
import hedgeward.app.access.Permission;
import hedgeward.app.common.UnitOfWork;

import java.util.List;
import java.util.function.Supplier;

/// Looks breaches up for board and table. Answers nothing to a person who may not read cases.
public final class FindBreaches {

    private final UnitOfWork unitOfWork;
    private final BreachTable table;
    private final CaseGate gate;

    public FindBreaches(UnitOfWork unitOfWork, BreachTable table, CaseGate gate) {
        this.unitOfWork = unitOfWork;
        this.table = table;
        this.gate = gate;
    }

    /// Not finished; those in custody first, by their deadline.
    public List<BreachRow> open(Actor actor) {
        return find(actor, table::findOpen);
    }

    /// Finished, newest first; none of a closed case, where no clock runs any more.
    public List<BreachRow> finished(Actor actor, int limit) {
        return find(actor, () -> table.findFinished(limit)).stream()
                .filter(row -> !ClosedCases.isName(row.respondent()))
                .toList();
    }

    private List<BreachRow> find(Actor actor, Supplier<List<BreachRow>> rows) {
        return Access.permits(actor, Permission.READ_CASES)
                ? unitOfWork.read(() -> shown(rows.get(), gate.closedTo(actor)))
                : List.of();
    }

    private static List<BreachRow> shown(List<BreachRow> rows, ClosedCases closed) {
        return rows.stream()
                .map(row -> closed.hides(row.breach().caseId()) ? row.withheld() : row)
                .toList();
    }
}
