package hedgeward.app.order;

import hedgeward.app.access.Permission;
import hedgeward.app.common.Result;
import hedgeward.app.office.Holidays;
import hedgeward.domain.clock.StatutoryClocks;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.order.CaseRejection;
import hedgeward.domain.order.NoticeRules;

import java.time.Clock;

/// Records personal service of a notice; the 48 hours start (CSA 2010 s.25(2), s.27(3)).
public final class ServeNotice {

    public record Command(CaseSteps.Seen seen, NoticeRules.ServiceReport report) {}

    private final CaseSteps steps;
    private final Holidays holidays;
    private final Clock clock;

    public ServeNotice(CaseSteps steps, Holidays holidays, Clock clock) {
        this.steps = steps;
        this.holidays = holidays;
        this.clock = clock;
    }

    public Result<CaseFile, CaseRejection> handle(Command command) {
        return steps.take(
                command.seen(),
                Permission.SERVE,
                "notice.serve",
                file ->
                        NoticeRules.serve(
                                file,
                                command.report(),
                                new StatutoryClocks(holidays.held()),
                                clock.instant()));
    }
}
