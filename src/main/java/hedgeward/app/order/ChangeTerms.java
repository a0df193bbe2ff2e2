package hedgeward.app.order;

import hedgeward.app.access.Permission;
import hedgeward.app.common.Result;
import hedgeward.domain.condition.Terms;
import hedgeward.domain.condition.TermsVersion;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.order.CaseRejection;
import hedgeward.domain.order.TermsOf;
import hedgeward.domain.order.TermsRules;
import hedgeward.domain.order.event.OrderEvent;

import java.time.Clock;

/// Records new terms beside the old ones: what a court varied, or what had been recorded wrongly.
public final class ChangeTerms {

    /// How the terms changed.
    public sealed interface How {

        /// A court varied the order.
        record Varied(OrderEvent.Varied event) implements How {}

        /// They were recorded wrongly.
        record Corrected(TermsOf whose) implements How {}
    }

    /// @param reason why, kept with the new wording
    public record Command(CaseSteps.Seen seen, How how, Terms terms, String reason) {
        @Override
        public String toString() {
            return "ChangeTerms[" + seen.caseId().value() + "]";
        }
    }

    private final CaseSteps steps;
    private final Clock clock;

    public ChangeTerms(CaseSteps steps, Clock clock) {
        this.steps = steps;
        this.clock = clock;
    }

    public Result<CaseFile, CaseRejection> handle(Command command) {
        return switch (command.how()) {
            case How.Varied varied ->
                    steps.take(
                            command.seen(),
                            Permission.RECORD_HEARING,
                            "terms.vary",
                            file ->
                                    TermsRules.vary(
                                            file,
                                            varied.event(),
                                            command.terms(),
                                            change(command, TermsVersion.Cause.VARIED),
                                            clock.instant()));
            case How.Corrected corrected ->
                    steps.take(
                            command.seen(),
                            Permission.RECORD_HEARING,
                            "terms.correct",
                            file ->
                                    TermsRules.correct(
                                            file,
                                            corrected.whose(),
                                            command.terms(),
                                            change(command, TermsVersion.Cause.CORRECTED)));
        };
    }

    private TermsVersion.Change change(Command command, TermsVersion.Cause cause) {
        return new TermsVersion.Change(
                cause,
                clock.instant(),
                command.seen().actor().userName(),
                command.reason().strip());
    }
}
