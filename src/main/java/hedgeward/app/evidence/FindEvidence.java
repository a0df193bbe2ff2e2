package hedgeward.app.evidence;

import hedgeward.app.access.Access;
import hedgeward.app.access.Actor;
import hedgeward.app.access.CaseGate;
import hedgeward.app.access.ClosedCases;
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
    private final CaseGate gate;

    public FindEvidence(UnitOfWork unitOfWork, EvidenceTable table, CaseGate gate) {
        this.unitOfWork = unitOfWork;
        this.table = table;
        this.gate = gate;
    }

    /// Those of a breach, oldest first.
    public Result<List<EvidenceFile>, Void> handle(Actor actor, BreachId breach) {
        return Access.permits(actor, Permission.READ_CASES)
                ? new Result.Done<>(unitOfWork.read(() -> open(actor, breach)))
                : new Result.Denied<>(Permission.READ_CASES);
    }

    /// A closed case shows no files.
    private List<EvidenceFile> open(Actor actor, BreachId breach) {
        ClosedCases closed = gate.closedTo(actor);
        return table.findAll(breach).stream().filter(file -> !closed.hides(file.caseId())).toList();
    }
}
