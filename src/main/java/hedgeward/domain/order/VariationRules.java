package hedgeward.domain.order;

import hedgeward.domain.clock.London;
import hedgeward.domain.common.Decision;
import hedgeward.domain.condition.Terms;
import hedgeward.domain.condition.TermsVersion;
import hedgeward.domain.order.event.OrderEvent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// How a court varies a DAPO (DAA 2021 s.44): its terms, how long it lasts, or both at one sitting.
/// What stood before is kept with the event and in the history of the terms.
public final class VariationRules {

    private VariationRules() {}

    /// The order as the court left it.
    ///
    /// @param terms its terms; those of before where they stayed
    /// @param term how long it lasts; as before where that stayed
    public record Variation(OrderEvent.Varied event, Terms terms, OrderTerm term) {}

    /// New terms bind from when the variation takes effect, a new length counts from when it was
    /// pronounced.
    ///
    /// @param change who records it, when and why
    public static Decision<CaseFile, CaseRejection> vary(
            CaseFile file, Variation variation, TermsVersion.Change change, Instant now) {
        if (variation.event().takesEffectAt().isAfter(now)) {
            return Decision.reject(CaseRejection.IN_THE_FUTURE);
        }
        OrderEvent event = file.order().map(o -> eventOn(o, variation)).orElse(variation.event());
        return switch (OrderEventRules.record(file, event, now)) {
            case Decision.Rejected<CaseFile, CaseRejection>(var why) -> Decision.reject(why);
            case Decision.Accepted<CaseFile, CaseRejection>(var varied, var facts) -> {
                ProtectionOrder before = file.order().orElseThrow();
                ProtectionOrder after =
                        changed(varied.order().orElseThrow(), before, variation, change);
                yield problem(varied, before, after, change)
                        .or(() -> lengthProblem(variation))
                        .<Decision<CaseFile, CaseRejection>>map(Decision::reject)
                        .orElseGet(() -> new Decision.Accepted<>(varied.withOrder(after), facts));
            }
        };
    }

    private static OrderEvent.Varied eventOn(ProtectionOrder order, Variation variation) {
        return order.term().equals(variation.term())
                ? variation.event()
                : variation.event().insteadOf(order.term());
    }

    private static ProtectionOrder changed(
            ProtectionOrder varied,
            ProtectionOrder before,
            Variation variation,
            TermsVersion.Change change) {
        ProtectionOrder lasting =
                before.term().equals(variation.term()) ? varied : varied.withTerm(variation.term());
        return before.terms().equals(variation.terms())
                ? lasting
                : lasting.withHistory(
                        before.history()
                                .varied(
                                        variation.terms(),
                                        variation.event().takesEffectAt(),
                                        change));
    }

    private static Optional<CaseRejection> problem(
            CaseFile file,
            ProtectionOrder before,
            ProtectionOrder after,
            TermsVersion.Change change) {
        if (change.reason().isBlank()) {
            return Optional.of(CaseRejection.CHANGE_WITHOUT_REASON);
        }
        boolean sameTerms = before.history().equals(after.history());
        if (sameTerms && before.term().equals(after.term())) {
            return Optional.of(CaseRejection.TERMS_UNCHANGED);
        }
        return sameTerms ? OrderContents.outliving(after) : OrderContents.problem(file, after);
    }

    /// The court ends an order by discharging it, never by a last day already over when it decides.
    private static Optional<CaseRejection> lengthProblem(Variation variation) {
        LocalDate decided = London.dateOf(variation.event().decision().at());
        return variation
                .term()
                .lastDay()
                .filter(day -> day.isBefore(decided))
                .map(_ -> CaseRejection.LAST_DAY_BEFORE_DECISION);
    }
}
