package hedgeward.app.order;

import hedgeward.app.access.Permission;
import hedgeward.app.common.Result;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.order.CaseRejection;
import hedgeward.domain.order.HearingNotice;
import hedgeward.domain.order.HearingNoticeRules;

import java.time.Clock;

/// Records how the respondent was told of the hearing (CSA 2010 s.27(5)-(7); DAA 2021 s.29(4)-(6)).
public final class TellOfHearing {

    public record Command(CaseSteps.Seen seen, HearingNotice notice) {}

    private final CaseSteps steps;
    private final Clock clock;

    public TellOfHearing(CaseSteps steps, Clock clock) {
        this.steps = steps;
        this.clock = clock;
    }

    public Result<CaseFile, CaseRejection> handle(Command command) {
        return steps.take(
                command.seen(),
                Permission.SERVE,
                "hearing.tell",
                file -> HearingNoticeRules.record(file, command.notice(), clock.instant()));
    }
}
