package hedgeward.app.order;

import hedgeward.app.access.Permission;
import hedgeward.app.common.Result;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.order.CaseRejection;
import hedgeward.domain.order.HearingRules;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/// Lists the application at a magistrates' court, or lists it again. The court deadline of whoever
/// is held for breach of the notice moves with it.
public final class ListHearing {

    public record Command(CaseSteps.Seen seen, String court, Instant at) {}

    private final CaseSteps steps;
    private final HeldRespondents held;
    private final Clock clock;

    public ListHearing(CaseSteps steps, HeldRespondents held, Clock clock) {
        this.steps = steps;
        this.held = held;
        this.clock = clock;
    }

    public Result<CaseFile, CaseRejection> handle(Command command) {
        HeldRespondents.Cause cause =
                new HeldRespondents.Cause(command.seen().actor(), Optional.empty());
        return steps.take(
                command.seen(),
                Permission.RECORD_HEARING,
                "hearing.list",
                file -> {
                    held.hold();
                    return HearingRules.list(file, command.court(), command.at(), clock.instant());
                },
                (tx, before, after) -> held.follow(tx, cause, before, after));
    }
}
