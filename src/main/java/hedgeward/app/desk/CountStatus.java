package hedgeward.app.desk;

import hedgeward.app.access.Access;
import hedgeward.app.access.Actor;
import hedgeward.app.access.Permission;
import hedgeward.app.common.Result;
import hedgeward.app.common.UnitOfWork;

import java.time.Instant;

/// Counts what a shift wants to know. Open to whoever reads cases or runs the office: counts name
/// nobody.
public final class CountStatus {

    private final UnitOfWork unitOfWork;
    private final StatusTable table;

    public CountStatus(UnitOfWork unitOfWork, StatusTable table) {
        this.unitOfWork = unitOfWork;
        this.table = table;
    }

    public Result<StatusCounts, Void> handle(Actor actor, Instant at) {
        return Access.permits(actor, Permission.READ_CASES)
                        || Access.permits(actor, Permission.MANAGE_OFFICE)
                ? new Result.Done<>(unitOfWork.read(() -> table.count(at)))
                : new Result.Denied<>(Permission.READ_CASES);
    }
}
