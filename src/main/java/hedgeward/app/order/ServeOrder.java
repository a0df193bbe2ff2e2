package hedgeward.app.order;

import hedgeward.app.access.Permission;
import hedgeward.app.common.Result;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.order.CaseRejection;
import hedgeward.domain.order.HearingRules;
import hedgeward.domain.order.OrderService;

import java.time.Clock;

/// Records service of the order on the respondent.
public final class ServeOrder {

    public record Command(CaseSteps.Seen seen, OrderService service) {}

    private final CaseSteps steps;
    private final Clock clock;

    public ServeOrder(CaseSteps steps, Clock clock) {
        this.steps = steps;
        this.clock = clock;
    }

    public Result<CaseFile, CaseRejection> handle(Command command) {
        return steps.take(
                command.seen(),
                Permission.SERVE,
                "order.serve",
                file -> HearingRules.serveOrder(file, command.service(), clock.instant()));
    }
}
