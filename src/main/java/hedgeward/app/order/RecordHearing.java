package hedgeward.app.order;

import hedgeward.app.access.Permission;
import hedgeward.app.common.Result;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.order.CaseRejection;
import hedgeward.domain.order.HearingResult;
import hedgeward.domain.order.HearingRules;

import java.time.Clock;
import java.time.Instant;

/// Records what a hearing ended in: an order with its term and terms, or refused, withdrawn,
/// adjourned, lapsed.
public final class RecordHearing {

    /// What the court did.
    public sealed interface Heard {

        /// The court made the order.
        record Made(HearingRules.OrderMade order) implements Heard {}

        /// It did not, or not yet.
        record Ended(HearingResult result, Instant at, String reasons) implements Heard {
            public Ended {
                if (result == HearingResult.MADE) {
                    throw new IllegalArgumentException("an order made has its term and terms");
                }
            }
        }
    }

    public record Command(CaseSteps.Seen seen, Heard heard) {}

    private final CaseSteps steps;
    private final Clock clock;

    public RecordHearing(CaseSteps steps, Clock clock) {
        this.steps = steps;
        this.clock = clock;
    }

    public Result<CaseFile, CaseRejection> handle(Command command) {
        return steps.take(
                command.seen(),
                Permission.RECORD_HEARING,
                "hearing.record",
                file ->
                        switch (command.heard()) {
                            case Heard.Made made ->
                                    HearingRules.make(file, made.order(), clock.instant());
                            case Heard.Ended ended ->
                                    HearingRules.end(
                                            file,
                                            ended.result(),
                                            ended.at(),
                                            ended.reasons(),
                                            clock.instant());
                        });
    }
}
