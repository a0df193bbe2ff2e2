package hedgeward.app.visit;

import hedgeward.app.access.Access;
import hedgeward.app.access.Actor;
import hedgeward.app.access.CaseGate;
import hedgeward.app.access.ClosedCases;
import hedgeward.app.access.Permission;
import hedgeward.app.common.UnitOfWork;

import java.time.Clock;
import java.util.List;
import java.util.function.Function;

/// Looks visits up for calendar, list and tray. Answers nothing to a person who may not read cases.
public final class FindVisits {

    private static final int TRAY = 200;

    private final UnitOfWork unitOfWork;
    private final VisitTable table;
    private final CaseGate gate;
    private final Clock clock;

    public FindVisits(UnitOfWork unitOfWork, VisitTable table, CaseGate gate, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.table = table;
        this.gate = gate;
        this.clock = clock;
    }

    public List<VisitRow> during(Actor actor, VisitQuestion question) {
        return find(actor, closed -> table.findVisits(question, closed));
    }

    public List<VisitRow> unallocated(Actor actor) {
        return find(actor, _ -> table.findUnallocated(clock.instant(), TRAY));
    }

    public List<VisitRow> overdue(Actor actor) {
        return find(actor, _ -> table.findOverdue(clock.instant(), TRAY));
    }

    private List<VisitRow> find(Actor actor, Function<ClosedCases, List<VisitRow>> rows) {
        return Access.permits(actor, Permission.READ_CASES)
                ? unitOfWork.read(() -> shown(rows, gate.closedTo(actor)))
                : List.of();
    }

    private static List<VisitRow> shown(
            Function<ClosedCases, List<VisitRow>> rows, ClosedCases closed) {
        return rows.apply(closed).stream()
                .map(row -> closed.hides(row.caseId()) ? row.withheld() : row)
                .toList();
    }
}
