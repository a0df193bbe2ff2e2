package hedgeward.app.order;

import hedgeward.app.access.Permission;
import hedgeward.app.common.Result;
import hedgeward.app.common.UnitOfWork;
import hedgeward.domain.condition.Terms;
import hedgeward.domain.condition.TermsVersion;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.order.CaseRejection;
import hedgeward.domain.order.OrderTerm;
import hedgeward.domain.order.ProtectionOrder;
import hedgeward.domain.order.TermsOf;
import hedgeward.domain.order.TermsRules;
import hedgeward.domain.order.VariationRules;
import hedgeward.domain.order.event.OrderEvent;

import java.time.Clock;

/// Records new terms beside the old ones: what a court varied, or what had been recorded wrongly.
public final class ChangeTerms {

    /// How the terms changed.
    public sealed interface How {

        /// A court varied the order: its terms, how long it lasts, or both.
        ///
        /// @param term how long it lasts now
        record Varied(OrderEvent.Varied event, OrderTerm term) implements How {}

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
    private final EndedOrderVisits visits;
    private final Clock clock;

    public ChangeTerms(CaseSteps steps, EndedOrderVisits visits, Clock clock) {
        this.steps = steps;
        this.visits = visits;
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
                                    VariationRules.vary(
                                            file,
                                            new VariationRules.Variation(
                                                    varied.event(), command.terms(), varied.term()),
                                            change(command, TermsVersion.Cause.VARIED),
                                            clock.instant()),
                            (tx, _, file) -> closeVisits(tx, command, file));
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

    /// Visits planned for after an order that now ends earlier have no order to look after.
    private void closeVisits(UnitOfWork.Tx tx, Command command, CaseFile file) {
        file.order()
                .flatMap(ProtectionOrder::overAt)
                .ifPresent(over -> visits.close(tx, command.seen().actor(), file.id(), over));
    }

    private TermsVersion.Change change(Command command, TermsVersion.Cause cause) {
        return new TermsVersion.Change(
                cause,
                clock.instant(),
                command.seen().actor().userName(),
                command.reason().strip());
    }
}
