package hedgeward.exchange.demo;

import hedgeward.domain.clock.London;
import hedgeward.domain.condition.Condition;
import hedgeward.domain.condition.ConditionType;
import hedgeward.domain.condition.TermLife;
import hedgeward.domain.condition.Terms;
import hedgeward.domain.law.Regime;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.order.OrderTerm;
import hedgeward.domain.order.ProtectionOrder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Turns a few ordinary cases of the pilot's days into DAPNs and DAPOs: some open-ended with
/// electronic monitoring that ended before, some for a year.
final class DemoDapos {

    private static final LocalDate FIRST = LocalDate.of(2024, 11, 27);
    private static final LocalDate LAST = LocalDate.of(2026, 3, 31);
    private static final int ONE_IN = 9;
    private static final int MONTHS_MONITORED = 6;

    private DemoDapos() {}

    /// The case as it is, or the same under the newer regime.
    ///
    /// @param number place among all cases, from 1
    static CaseFile some(CaseFile file, Scenario scenario, int number) {
        LocalDate began = London.dateOf(file.beganAt());
        boolean pilot = !began.isBefore(FIRST) && !began.isAfter(LAST);
        return scenario == Scenario.MADE && pilot && number % ONE_IN == 0
                ? file.order().map(order -> turned(file, order, number)).orElse(file)
                : file;
    }

    private static CaseFile turned(CaseFile file, ProtectionOrder order, int number) {
        LocalDate made = London.dateOf(order.madeAt());
        boolean open = number % (2 * ONE_IN) == 0;
        ProtectionOrder dapo =
                new ProtectionOrder(
                        order.madeAt(),
                        open ? OrderTerm.OPEN_ENDED : OrderTerm.to(made.plusYears(1).minusDays(1)),
                        open ? monitored(order.terms(), made) : order.terms(),
                        order.service(),
                        order.expiryNotedAt(),
                        order.making());
        return new CaseFile(
                file.id(),
                file.version(),
                file.ref(),
                file.occurrenceRef(),
                Regime.DAPN_DAPO,
                file.parties(),
                file.notice(),
                file.hearings(),
                Optional.of(dapo),
                file.handling());
    }

    private static Terms monitored(Terms terms, LocalDate made) {
        List<Condition> more = new ArrayList<>(terms.conditions());
        more.add(
                Condition.of(ConditionType.ELECTRONIC_MONITORING)
                        .withCourtWords(
                                "To wear the monitoring device fitted, and keep it charged.")
                        .withLife(TermLife.until(made.plusMonths(MONTHS_MONITORED).minusDays(1))));
        return new Terms(more);
    }
}
