package hedgeward.ui.wording;

import hedgeward.domain.condition.Arrestable;
import hedgeward.ui.kit.Messages;
import hedgeward.ui.kit.State;

/// Says whether an arrest without warrant is possible now, and why.
public record ArrestableWords(Messages messages) {

    /// `Yes`, `No`, `Take advice`.
    public String answer(Arrestable arrestable) {
        return messages.text(
                switch (arrestable) {
                    case Arrestable.Yes _ -> OrderWord.ARREST_YES;
                    case Arrestable.No _ -> OrderWord.ARREST_NO;
                    case Arrestable.TakeAdvice _ -> OrderWord.ARREST_ADVICE;
                });
    }

    /// The reason in a sentence.
    public String why(Arrestable arrestable) {
        return messages.text(
                switch (arrestable.why()) {
                    case NOTICE_IN_FORCE -> OrderWord.WHY_NOTICE_IN_FORCE;
                    case ORDER_IN_FORCE -> OrderWord.WHY_ORDER_IN_FORCE;
                    case DAPO_IN_FORCE -> OrderWord.WHY_DAPO_IN_FORCE;
                    case ORDER_NOT_SERVED -> OrderWord.WHY_ORDER_NOT_SERVED;
                    case RESPONDENT_UNAWARE -> OrderWord.WHY_RESPONDENT_UNAWARE;
                    case NO_TERM_BINDS_NOW -> OrderWord.WHY_NO_TERM_BINDS_NOW;
                    case NOTICE_NOT_SERVED -> OrderWord.WHY_NOTICE_NOT_SERVED;
                    case NOTICE_HEARING_OVERDUE -> OrderWord.WHY_NOTICE_HEARING_OVERDUE;
                    case NOTICE_LAPSED -> OrderWord.WHY_NOTICE_LAPSED;
                    case APPLICATION_REFUSED -> OrderWord.WHY_APPLICATION_REFUSED;
                    case APPLICATION_WITHDRAWN -> OrderWord.WHY_APPLICATION_WITHDRAWN;
                    case NOTICE_REFUSED -> OrderWord.WHY_NOTICE_REFUSED;
                    case ORDER_SUSPENDED -> OrderWord.WHY_ORDER_SUSPENDED;
                    case ORDER_EXPIRED -> OrderWord.WHY_ORDER_EXPIRED;
                    case ORDER_RESCINDED -> OrderWord.WHY_ORDER_RESCINDED;
                    case ORDER_DISCHARGED -> OrderWord.WHY_ORDER_DISCHARGED;
                });
    }

    /// The state the answer is shown in: a yes is calm, advice to be taken is not.
    public State state(Arrestable arrestable) {
        return switch (arrestable) {
            case Arrestable.Yes _ -> State.RUNNING;
            case Arrestable.No _ -> State.CLOSED;
            case Arrestable.TakeAdvice _ -> State.DUE_SOON;
        };
    }
}
