package hedgeward.app.visit;

import hedgeward.app.access.Permission;
import hedgeward.app.common.Result;
import hedgeward.domain.people.OfficerId;
import hedgeward.domain.visit.Visit;
import hedgeward.domain.visit.VisitRejection;
import hedgeward.domain.visit.VisitRules;

import java.time.Clock;
import java.util.Optional;

/// Gives a planned visit to one or two officers, or takes it back.
public final class AllocateVisit {

    public record Command(
            VisitSteps.Seen seen, Optional<OfficerId> first, Optional<OfficerId> second) {}

    private final VisitSteps steps;
    private final Clock clock;

    public AllocateVisit(VisitSteps steps, Clock clock) {
        this.steps = steps;
        this.clock = clock;
    }

    public Result<Visit, VisitRejection> handle(Command command) {
        return steps.take(
                command.seen(),
                Permission.PLAN_VISITS,
                "visit.allocate",
                (visit, _) ->
                        VisitRules.allocate(
                                visit, command.first(), command.second(), clock.instant()));
    }
}
