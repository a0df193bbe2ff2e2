package hedgeward.domain.condition;

import hedgeward.domain.clock.London;
import hedgeward.domain.law.Regime;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/// Why one term may not stand as it was written.
public enum TermProblem {
    /// Only a DAPO may impose it (DAA 2021 s.35).
    NOT_IN_THIS_REGIME,
    /// A distance needs its metres.
    METRES_MISSING,
    /// A requirement names who supervises it (DAA 2021 s.36).
    SUPERVISOR_MISSING,
    /// What it forbids or asks stands only in its own words.
    WORDS_MISSING,
    /// Electronic monitoring states its last day (DAA 2021 s.38).
    MONITORING_WITHOUT_END,
    /// Electronic monitoring lasts at most 12 months (DAA 2021 s.38).
    MONITORING_TOO_LONG,
    /// Its last day lies before its beginning.
    ENDS_BEFORE_IT_BEGINS;

    /// The longest electronic monitoring, in months.
    public static final int MONITORING_MONTHS = 12;

    /// What is wrong with a term of an order.
    ///
    /// @param made when the order is made; a term without a beginning of its own begins then
    public static Set<TermProblem> of(Condition term, Regime regime, Instant made) {
        EnumSet<TermProblem> problems = EnumSet.noneOf(TermProblem.class);
        Arrays.stream(values()).filter(p -> p.isIn(term, regime, made)).forEach(problems::add);
        return problems;
    }

    private boolean isIn(Condition term, Regime regime, Instant made) {
        ConditionType type = term.type();
        boolean monitoring = type == ConditionType.ELECTRONIC_MONITORING;
        LocalDate begins = London.dateOf(term.life().from().orElse(made));
        return switch (this) {
            case NOT_IN_THIS_REGIME -> !type.mayStandIn(regime);
            case METRES_MISSING ->
                    type == ConditionType.KEEP_DISTANCE
                            && term.metres().isEmpty()
                            && term.courtWords().isEmpty();
            case SUPERVISOR_MISSING ->
                    type == ConditionType.REQUIREMENT && term.bounds().supervisor().isEmpty();
            case WORDS_MISSING ->
                    (type == ConditionType.REQUIREMENT || type == ConditionType.OTHER_PROHIBITION)
                            && term.courtWords().isEmpty();
            case MONITORING_WITHOUT_END -> monitoring && term.life().lastDay().isEmpty();
            case MONITORING_TOO_LONG ->
                    monitoring
                            && term.life()
                                    .lastDay()
                                    .filter(d -> !d.isBefore(begins.plusMonths(MONITORING_MONTHS)))
                                    .isPresent();
            case ENDS_BEFORE_IT_BEGINS ->
                    term.life().lastDay().filter(d -> d.isBefore(begins)).isPresent();
        };
    }
}
