package hedgeward.app.order;

import hedgeward.app.access.Permission;
import hedgeward.app.common.Result;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.order.CaseRejection;
import hedgeward.domain.order.DapoRules;

import java.time.Clock;
import java.time.Instant;

/// Records when the respondent of an order made without notice became aware of it: from then on
/// conduct can be a breach (DAA 2021 s.39(2)).
public final class RecordAwareness {

    private final CaseSteps steps;
    private final Clock clock;

    public RecordAwareness(CaseSteps steps, Clock clock) {
        this.steps = steps;
        this.clock = clock;
    }

    public Result<CaseFile, CaseRejection> handle(CaseSteps.Seen seen, Instant at) {
        return steps.take(
                seen,
                Permission.SERVE,
                "order.aware",
                file -> DapoRules.becameAware(file, at, clock.instant()));
    }
}
