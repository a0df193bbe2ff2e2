package hedgeward.app.breach;

import hedgeward.app.access.Access;
import hedgeward.app.access.Actor;
import hedgeward.app.access.Permission;
import hedgeward.app.common.Ids;
import hedgeward.app.common.Result;
import hedgeward.app.common.UnitOfWork;
import hedgeward.domain.breach.Breach;
import hedgeward.domain.breach.BreachId;
import hedgeward.domain.breach.BreachRejection;
import hedgeward.domain.breach.BreachSource;
import hedgeward.domain.breach.BreachState;
import hedgeward.domain.condition.ConditionType;
import hedgeward.domain.order.CaseId;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Opens a breach reported otherwise than at a visit: by telephone, on patrol, at the counter.
public final class OpenBreach {

    public record Command(
            Actor actor,
            CaseId caseId,
            Instant reportedAt,
            BreachSource source,
            List<ConditionType> conditions,
            Optional<String> words) {
        public Command {
            conditions = List.copyOf(conditions);
        }
    }

    private final UnitOfWork unitOfWork;
    private final BreachSteps steps;
    private final Ids ids;

    public OpenBreach(UnitOfWork unitOfWork, BreachSteps steps, Ids ids) {
        this.unitOfWork = unitOfWork;
        this.steps = steps;
        this.ids = ids;
    }

    public Result<Breach, BreachRejection> handle(Command command) {
        if (!Access.permits(command.actor(), Permission.OPEN_BREACH)) {
            return new Result.Denied<>(Permission.OPEN_BREACH);
        }
        Breach reported =
                new Breach(
                        new BreachId(ids.next()),
                        0,
                        command.caseId(),
                        Optional.empty(),
                        command.reportedAt(),
                        command.source(),
                        command.conditions(),
                        command.words(),
                        new BreachState.Reported());
        return unitOfWork.write(tx -> steps.open(tx, command.actor(), reported));
    }
}
