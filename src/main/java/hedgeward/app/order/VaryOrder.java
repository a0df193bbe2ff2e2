package hedgeward.app.order;

import hedgeward.app.access.Permission;
import hedgeward.app.common.Result;
import hedgeward.domain.condition.Terms;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.order.CaseRejection;
import hedgeward.domain.order.DapoRules;
import hedgeward.domain.order.OrderTerm;
import hedgeward.domain.order.event.OrderEvent;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/// Records that a court varied a DAPO (DAA 2021 s.44), and when the respondent became aware of an
/// order made without notice.
public final class VaryOrder {

    /// @param terms the whole of the terms from then on; empty when they stay
    /// @param term how long it lasts from then on; empty when that stays
    public record Command(
            CaseSteps.Seen seen,
            OrderEvent.Varied event,
            Optional<Terms> terms,
            Optional<OrderTerm> term) {}

    private final CaseSteps steps;
    private final Clock clock;

    public VaryOrder(CaseSteps steps, Clock clock) {
        this.steps = steps;
        this.clock = clock;
    }

    public Result<CaseFile, CaseRejection> handle(Command command) {
        return steps.take(
                command.seen(),
                Permission.RECORD_HEARING,
                "order.vary",
                file ->
                        DapoRules.vary(
                                file,
                                new DapoRules.Variation(
                                        command.event(),
                                        command.terms(),
                                        command.term(),
                                        command.seen().actor().userName()),
                                clock.instant()));
    }

    /// From then on conduct can be a breach (DAA 2021 s.39(2)).
    public Result<CaseFile, CaseRejection> becameAware(CaseSteps.Seen seen, Instant at) {
        return steps.take(
                seen,
                Permission.SERVE,
                "order.aware",
                file -> DapoRules.becameAware(file, at, clock.instant()));
    }
}
