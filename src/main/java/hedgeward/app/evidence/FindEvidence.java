package hedgeward.app.evidence;

import hedgeward.app.access.Access;
import hedgeward.app.access.Actor;
import hedgeward.app.access.Permission;
import hedgeward.app.common.Result;
import hedgeward.app.common.UnitOfWork;
import hedgeward.domain.breach.BreachId;
import hedgeward.domain.evidence.EvidenceFile;

import java.util.List;

/// What files a breach has. Nothing of what is in them is read.
public final class FindEvidence {

    private final UnitOfWork unitOfWork;
    private final EvidenceTable table;

    public FindEvidence(UnitOfWork unitOfWork, EvidenceTable table) {
        this.unitOfWork = unitOfWork;
        this.table = table;
    }

    /// Those of a breach, oldest first.
    public Result<List<EvidenceFile>, Void> handle(Actor actor, BreachId breach) {
        return Access.permits(actor, Permission.READ_CASES)
                ? new Result.Done<>(unitOfWork.read(() -> table.findAll(breach)))
                : new Result.Denied<>(Permission.READ_CASES);
    }
}
