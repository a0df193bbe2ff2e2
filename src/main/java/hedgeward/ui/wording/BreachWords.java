package hedgeward.ui.wording;

import hedgeward.domain.breach.BreachRejection;
import hedgeward.domain.breach.BreachSource;
import hedgeward.domain.breach.BreachState;
import hedgeward.ui.kit.Messages;
import hedgeward.ui.kit.State;
import hedgeward.ui.kit.StateChip;

import java.util.Map;
import java.util.Optional;

/// What breaches, their states and refusals are called.
public record BreachWords(Messages messages) {

    /// Why a penalty cannot stand.
    private static final Map<BreachRejection, BreachWord> PENALTIES =
            Map.of(
                    BreachRejection.CUSTODY_OVER_THE_CEILING,
                    BreachWord.REJECTED_CUSTODY_OVER_THE_CEILING,
                    BreachRejection.FINE_OVER_THE_CEILING,
                    BreachWord.REJECTED_FINE_OVER_THE_CEILING,
                    BreachRejection.NOTICE_HAS_NO_PENALTY,
                    BreachWord.REJECTED_NOTICE_HAS_NO_PENALTY,
                    BreachRejection.DAILY_SUM_OVER_THE_CEILING,
                    BreachWord.REJECTED_DAILY_SUM_OVER_THE_CEILING,
                    BreachRejection.DAILY_SUM_FOR_AN_OFFENCE,
                    BreachWord.REJECTED_DAILY_SUM_FOR_AN_OFFENCE,
                    BreachRejection.CUSTODY_OVER_FIVE_YEARS,
                    BreachWord.REJECTED_CUSTODY_OVER_FIVE_YEARS,
                    BreachRejection.PENALTY_IN_TWO_WAYS,
                    BreachWord.REJECTED_PENALTY_IN_TWO_WAYS);

    /// Where the report came from.
    public String source(BreachSource source) {
        return messages.text(
                switch (source) {
                    case VISIT -> BreachWord.SOURCE_VISIT;
                    case CALL -> BreachWord.SOURCE_CALL;
                    case PATROL -> BreachWord.SOURCE_PATROL;
                    case COUNTER -> BreachWord.SOURCE_COUNTER;
                    case OTHER -> BreachWord.SOURCE_OTHER;
                });
    }

    /// Where a breach stands; a column of the board.
    public String kind(BreachState.Kind kind) {
        return messages.text(
                switch (kind) {
                    case REPORTED -> BreachWord.KIND_REPORTED;
                    case ARREST_SOUGHT -> BreachWord.KIND_ARREST_SOUGHT;
                    case IN_CUSTODY -> BreachWord.KIND_IN_CUSTODY;
                    case BEFORE_COURT -> BreachWord.KIND_BEFORE_COURT;
                    case FINISHED -> BreachWord.KIND_FINISHED;
                });
    }

    /// Why a step of a breach was refused.
    public String rejection(BreachRejection why) {
        return messages.text(word(why));
    }

    private static BreachWord word(BreachRejection why) {
        return switch (why) {
            case NOTHING_IN_FORCE_THEN -> BreachWord.REJECTED_NOTHING_IN_FORCE_THEN;
            case TERM_NOT_IN_THE_ORDER -> BreachWord.REJECTED_TERM_NOT_IN_THE_ORDER;
            case REPORTED_IN_THE_FUTURE -> BreachWord.REJECTED_REPORTED_IN_THE_FUTURE;
            case ALREADY_FINISHED -> BreachWord.REJECTED_ALREADY_FINISHED;
            case ALREADY_ARRESTED -> BreachWord.REJECTED_ALREADY_ARRESTED;
            case NOT_IN_CUSTODY -> BreachWord.REJECTED_NOT_IN_CUSTODY;
            case ARREST_OUTSIDE_THE_ORDER -> BreachWord.REJECTED_ARREST_OUTSIDE_THE_ORDER;
            case CLOCK_DOUBTFUL -> BreachWord.REJECTED_CLOCK_DOUBTFUL;
            case ARRIVAL_BEFORE_ARREST -> BreachWord.REJECTED_ARRIVAL_BEFORE_ARREST;
            case AUTHORISED_BEFORE_ARRIVAL -> BreachWord.REJECTED_AUTHORISED_BEFORE_ARRIVAL;
            case IN_THE_FUTURE -> BreachWord.REJECTED_IN_THE_FUTURE;
            case COURT_BEFORE_COURT -> BreachWord.REJECTED_COURT_BEFORE_COURT;
            case COURT_BEFORE_ARREST -> BreachWord.REJECTED_COURT_BEFORE_ARREST;
            case NOT_BEFORE_COURT -> BreachWord.REJECTED_NOT_BEFORE_COURT;
            case REMAND_WITHOUT_ADJOURNMENT, REMAND_ENDS_BEFORE_COURT -> remand(why);
            case REASON_MISSING -> BreachWord.REJECTED_REASON_MISSING;
            case RELEASED_BEFORE_ARREST -> BreachWord.REJECTED_RELEASED_BEFORE_ARREST;
            case FACT_REQUIRED -> BreachWord.REJECTED_FACT_REQUIRED;
            case NOTHING_CORRECTED -> BreachWord.REJECTED_NOTHING_CORRECTED;
            case NOTHING_TO_TAKE_BACK, STEP_RELIED_ON -> takingBack(why);
            case CUSTODY_OVER_THE_CEILING,
                    FINE_OVER_THE_CEILING,
                    NOTICE_HAS_NO_PENALTY,
                    DAILY_SUM_OVER_THE_CEILING,
                    DAILY_SUM_FOR_AN_OFFENCE,
                    CUSTODY_OVER_FIVE_YEARS,
                    PENALTY_IN_TWO_WAYS ->
                    penalty(why);
        };
    }

    private static BreachWord remand(BreachRejection why) {
        return why == BreachRejection.REMAND_WITHOUT_ADJOURNMENT
                ? BreachWord.REJECTED_REMAND_WITHOUT_ADJOURNMENT
                : BreachWord.REJECTED_REMAND_ENDS_BEFORE_COURT;
    }

    private static BreachWord takingBack(BreachRejection why) {
        return why == BreachRejection.STEP_RELIED_ON
                ? BreachWord.REJECTED_STEP_RELIED_ON
                : BreachWord.REJECTED_NOTHING_TO_TAKE_BACK;
    }

    private static BreachWord penalty(BreachRejection why) {
        return Optional.ofNullable(PENALTIES.get(why)).orElseThrow();
    }

    /// Where a breach stands, as a chip.
    public StateChip chip(BreachState breach) {
        return chip(breach.kind());
    }

    /// A column of the board as a chip.
    public StateChip chip(BreachState.Kind kind) {
        return new StateChip(state(kind), kind(kind));
    }

    private static State state(BreachState.Kind kind) {
        return switch (kind) {
            case REPORTED, ARREST_SOUGHT -> State.DUE_SOON;
            case IN_CUSTODY -> State.ACT_NOW;
            case BEFORE_COURT -> State.RUNNING;
            case FINISHED -> State.CLOSED;
        };
    }
}
