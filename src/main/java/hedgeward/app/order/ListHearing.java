package hedgeward.app.order;

import hedgeward.app.access.Permission;
import hedgeward.app.common.Result;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.order.CaseRejection;
import hedgeward.domain.order.HearingRules;

import java.time.Clock;
import java.time.Instant;

/// Lists the application at a magistrates' court, or lists it again after an adjournment.
public final class ListHearing {

    public record Command(CaseSteps.Seen seen, String court, Instant at) {}

    private final CaseSteps steps;
    private final Clock clock;

    public ListHearing(CaseSteps steps, Clock clock) {
        this.steps = steps;
        this.clock = clock;
    }

    public Result<CaseFile, CaseRejection> handle(Command command) {
        return steps.take(
                command.seen(),
                Permission.RECORD_HEARING,
                "hearing.list",
                file -> HearingRules.list(file, command.court(), command.at(), clock.instant()));
    }
}
