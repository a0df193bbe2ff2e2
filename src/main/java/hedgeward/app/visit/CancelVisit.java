package hedgeward.app.visit;

import hedgeward.app.access.Permission;
import hedgeward.app.common.Result;
import hedgeward.domain.visit.Visit;
import hedgeward.domain.visit.VisitRejection;
import hedgeward.domain.visit.VisitRules;

import java.time.Clock;

/// Calls a planned visit off, with the reason.
public final class CancelVisit {

    public record Command(VisitSteps.Seen seen, String reason) {}

    private final VisitSteps steps;
    private final Clock clock;

    public CancelVisit(VisitSteps steps, Clock clock) {
        this.steps = steps;
        this.clock = clock;
    }

    public Result<Visit, VisitRejection> handle(Command command) {
        return steps.take(
                command.seen(),
                Permission.PLAN_VISITS,
                "visit.cancel",
                (visit, _) -> VisitRules.cancel(visit, command.reason(), clock.instant()));
    }
}
