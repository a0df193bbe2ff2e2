package hedgeward.ui.wording;

import hedgeward.app.desk.DeskClock;
import hedgeward.ui.kit.Countdown;
import hedgeward.ui.kit.Messages;
import hedgeward.ui.kit.State;
import hedgeward.ui.kit.Times;

import java.time.Instant;

/// What the clocks of the desk are called, and which of the five states each is in.
public record DeskClockWords(Messages messages) {

    /// The word of a kind of clock.
    public String word(DeskClock.Kind kind) {
        return messages.text(
                switch (kind) {
                    case COURT -> DeskWord.COURT;
                    case DETENTION -> DeskWord.DETENTION;
                    case HEARING -> DeskWord.HEARING;
                    case ADJOURNED -> DeskWord.ADJOURNED;
                    case BINDS_AGAIN -> DeskWord.BINDS_AGAIN;
                    case NOTICE_UNSERVED -> DeskWord.NOTICE_UNSERVED;
                    case ORDER_UNSERVED -> DeskWord.ORDER_UNSERVED;
                    case RETURN_HEARING -> DeskWord.RETURN_HEARING;
                    case ORDER_ENDS -> DeskWord.ORDER_ENDS;
                    case TERM_ENDS -> DeskWord.TERM_ENDS;
                    case NOTIFY -> DeskWord.NOTIFY;
                    case VISIT -> DeskWord.VISIT;
                    case VISIT_OVERDUE -> DeskWord.VISIT_OVERDUE;
                    case BREACH_REPORTED -> DeskWord.BREACH_REPORTED;
                    case ARREST_SOUGHT -> DeskWord.ARREST_SOUGHT;
                    case REMAND -> DeskWord.REMAND;
                });
    }

    /// Whether the clock runs towards its instant. The others stand: their instant is when they
    /// began.
    public static boolean isRunning(DeskClock.Kind kind) {
        return switch (kind) {
            case COURT,
                    DETENTION,
                    HEARING,
                    BINDS_AGAIN,
                    RETURN_HEARING,
                    ORDER_ENDS,
                    TERM_ENDS,
                    NOTIFY,
                    VISIT,
                    BREACH_REPORTED,
                    REMAND ->
                    true;
            case ADJOURNED, NOTICE_UNSERVED, ORDER_UNSERVED, VISIT_OVERDUE, ARREST_SOUGHT -> false;
        };
    }

    /// The state at `now`. The end of an order and a visit that is due are no alarms.
    public State state(DeskClock clock, Instant now) {
        return switch (clock.kind()) {
            case COURT, DETENTION, HEARING, NOTIFY, REMAND -> Countdown.stateAt(now, clock.due());
            case NOTICE_UNSERVED, ORDER_UNSERVED -> State.ACT_NOW;
            case BREACH_REPORTED -> now.isBefore(clock.due()) ? State.DUE_SOON : State.ACT_NOW;
            case ADJOURNED, VISIT_OVERDUE, ARREST_SOUGHT -> State.DUE_SOON;
            case BINDS_AGAIN, RETURN_HEARING, ORDER_ENDS, TERM_ENDS, VISIT ->
                    calm(Countdown.stateAt(now, clock.due()));
        };
    }

    /// One sentence for the notification bar: the case by its reference, never a name.
    public String warning(DeskClock clock, Times times, Instant now) {
        DeskWord sentence =
                switch (clock.kind()) {
                    case COURT -> DeskWord.WARN_COURT;
                    case DETENTION -> DeskWord.WARN_DETENTION;
                    case HEARING -> DeskWord.WARN_HEARING;
                    case ORDER_ENDS -> DeskWord.WARN_ORDER_ENDS;
                    case TERM_ENDS -> DeskWord.WARN_TERM_ENDS;
                    case BINDS_AGAIN -> DeskWord.WARN_BINDS_AGAIN;
                    case RETURN_HEARING -> DeskWord.WARN_RETURN_HEARING;
                    case NOTIFY -> DeskWord.WARN_NOTIFY;
                    case REMAND -> DeskWord.WARN_REMAND;
                    case VISIT,
                            VISIT_OVERDUE,
                            ADJOURNED,
                            NOTICE_UNSERVED,
                            ORDER_UNSERVED,
                            BREACH_REPORTED,
                            ARREST_SOUGHT ->
                            DeskWord.WARN_OTHER;
                };
        return messages.text(
                sentence,
                clock.caseRef().value(),
                times.dayTime(clock.due()),
                times.left(now, clock.due()));
    }

    private static State calm(State state) {
        return state == State.ACT_NOW ? State.DUE_SOON : state;
    }
}
