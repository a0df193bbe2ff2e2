package hedgeward.app.breach;

import hedgeward.app.access.Access;
import hedgeward.app.access.Actor;
import hedgeward.app.access.Permission;
import hedgeward.app.common.UnitOfWork;

import java.util.List;

/// Looks breaches up for board and table. Answers nothing to a person who may not read cases.
public final class FindBreaches {

    private final UnitOfWork unitOfWork;
    private final BreachTable table;

    public FindBreaches(UnitOfWork unitOfWork, BreachTable table) {
        this.unitOfWork = unitOfWork;
        this.table = table;
    }

    /// Not finished; those in custody first, by their deadline.
    public List<BreachRow> open(Actor actor) {
        return mayRead(actor) ? unitOfWork.read(table::findOpen) : List.of();
    }

    /// Finished, newest first.
    public List<BreachRow> finished(Actor actor, int limit) {
        return mayRead(actor) ? unitOfWork.read(() -> table.findFinished(limit)) : List.of();
    }

    private static boolean mayRead(Actor actor) {
        return Access.permits(actor, Permission.READ_CASES);
    }
}
