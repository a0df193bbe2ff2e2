package hedgeward.app.visit;

import hedgeward.app.access.Access;
import hedgeward.app.access.Actor;
import hedgeward.app.access.Permission;
import hedgeward.app.common.UnitOfWork;

import java.time.Clock;
import java.util.List;

/// Looks visits up for calendar, list and tray. Answers nothing to a person who may not read cases.
public final class FindVisits {

    private static final int TRAY = 200;

    private final UnitOfWork unitOfWork;
    private final VisitTable table;
    private final Clock clock;

    public FindVisits(UnitOfWork unitOfWork, VisitTable table, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.table = table;
        this.clock = clock;
    }

    public List<VisitRow> during(Actor actor, VisitQuestion question) {
        return mayRead(actor) ? unitOfWork.read(() -> table.findVisits(question)) : List.of();
    }

    public List<VisitRow> unallocated(Actor actor) {
        return mayRead(actor)
                ? unitOfWork.read(() -> table.findUnallocated(clock.instant(), TRAY))
                : List.of();
    }

    public List<VisitRow> overdue(Actor actor) {
        return mayRead(actor)
                ? unitOfWork.read(() -> table.findOverdue(clock.instant(), TRAY))
                : List.of();
    }

    private static boolean mayRead(Actor actor) {
        return Access.permits(actor, Permission.READ_CASES);
    }
}
