package hedgeward.app.people;

import hedgeward.app.access.Access;
import hedgeward.app.access.Actor;
import hedgeward.app.access.Permission;
import hedgeward.app.common.UnitOfWork;
import hedgeward.domain.people.Officer;

import java.util.List;

/// Lists the officers one may be chosen from: who authorised, who served, who visits.
public final class FindOfficers {

    private final UnitOfWork unitOfWork;
    private final Officers officers;

    public FindOfficers(UnitOfWork unitOfWork, Officers officers) {
        this.unitOfWork = unitOfWork;
        this.officers = officers;
    }

    /// All, by collar number; none for a person who may not read cases.
    public List<Officer> handle(Actor actor) {
        return Access.permits(actor, Permission.READ_CASES)
                ? unitOfWork.read(officers::findAll)
                : List.of();
    }
}
