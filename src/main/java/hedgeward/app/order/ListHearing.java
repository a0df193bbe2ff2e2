package hedgeward.app.order;

import hedgeward.app.access.Permission;
import hedgeward.app.common.Result;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.order.CaseRejection;
import hedgeward.domain.order.Hearing;
import hedgeward.domain.order.HearingRules;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
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
                (tx, before, after) -> {
                    keepMoved(command.seen(), before, after);
                    held.follow(tx, cause, before, after);
                });
    }

    /// A listing without a result that is moved gives up its day, and that the respondent was told
    /// of it; both stay in the log.
    private void keepMoved(CaseSteps.Seen seen, CaseFile before, CaseFile after) {
        Optional<Hearing> now = after.currentHearing();
        before.currentHearing()
                .filter(old -> old.result().isEmpty())
                .filter(old -> now.filter(n -> n.number() == old.number()).isPresent())
                .filter(old -> !now.equals(Optional.of(old)))
                .ifPresent(old -> steps.note(seen.actor(), "hearing.move", after.id(), facts(old)));
    }

    private static Map<String, String> facts(Hearing old) {
        Map<String, String> facts = new HashMap<>();
        old.listedFor().ifPresent(at -> facts.put("listed_before", at.toString()));
        old.court().ifPresent(court -> facts.put("court_before", court));
        old.notice()
                .ifPresent(
                        told -> {
                            facts.put("told_before", told.how().name());
                            facts.put("told_at", told.at().toString());
                        });
        return facts;
    }
}
