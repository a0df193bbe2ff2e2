package hedgeward.app.visit;

import hedgeward.app.access.Permission;
import hedgeward.app.common.Result;
import hedgeward.domain.common.TimeWindow;
import hedgeward.domain.visit.Visit;
import hedgeward.domain.visit.VisitRejection;
import hedgeward.domain.visit.VisitRules;

import java.time.Clock;

/// Moves a planned visit to another window of the order's life.
public final class MoveVisit {

    public record Command(VisitSteps.Seen seen, TimeWindow window) {}

    private final VisitSteps steps;
    private final Clock clock;

    public MoveVisit(VisitSteps steps, Clock clock) {
        this.steps = steps;
        this.clock = clock;
    }

    public Result<Visit, VisitRejection> handle(Command command) {
        return steps.take(
                command.seen(),
                Permission.PLAN_VISITS,
                "visit.move",
                (visit, order) -> VisitRules.move(visit, order, command.window(), clock.instant()));
    }
}
