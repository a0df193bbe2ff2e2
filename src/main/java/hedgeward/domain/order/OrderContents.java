package hedgeward.domain.order;

import hedgeward.domain.clock.London;
import hedgeward.domain.condition.ConditionType;
import hedgeward.domain.law.Regime;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// What an order may contain: a DVPO prohibits molestation and no more than the home allows (CSA
/// 2010 s.28(6)-(8)); a DAPO imposes any requirement, within the bounds of DAA 2021 ss.35-38.
final class OrderContents {

    private OrderContents() {}

    /// Why a case may not have this order.
    static Optional<CaseRejection> problem(CaseFile file, ProtectionOrder order) {
        return file.regime() == Regime.DAPN_DAPO
                ? dapo(file, order)
                : TermsRules.problem(file, order.terms(), order.madeAt());
    }

    private static Optional<CaseRejection> dapo(CaseFile file, ProtectionOrder order) {
        if (order.terms().conditions().isEmpty()) {
            return Optional.of(CaseRejection.NO_TERMS);
        }
        if (order.making().withoutNotice()
                && order.terms().has(ConditionType.ELECTRONIC_MONITORING)
                && order.history().versions().size() == 1) {
            return Optional.of(CaseRejection.MONITORING_IN_ABSENCE);
        }
        return TermsRules.eachProblem(file, order.terms(), begun(order)).or(() -> outliving(order));
    }

    /// From when the terms as they stand now bind.
    static Instant begun(ProtectionOrder order) {
        return order.history().current().from().orElse(order.madeAt());
    }

    /// A term that would last longer than its order.
    static Optional<CaseRejection> outliving(ProtectionOrder order) {
        Optional<LocalDate> last = order.term().lastDay();
        boolean longer =
                order.terms().conditions().stream()
                        .flatMap(term -> term.life().lastDay().stream())
                        .anyMatch(day -> last.filter(day::isAfter).isPresent());
        return longer ? Optional.of(CaseRejection.TERM_OUTLIVES_ORDER) : Optional.empty();
    }

    /// The London day an order was made.
    static LocalDate dayMade(ProtectionOrder order) {
        return London.dateOf(order.madeAt());
    }
}
