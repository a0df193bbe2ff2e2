package hedgeward.domain.condition;

import java.time.Instant;

/// One term at an instant, its notice or order being in force.
public record TermNow(Condition term, State state) {

    /// Whether it binds.
    public enum State {
        BINDS,
        /// It binds at other hours.
        OUTSIDE_HOURS,
        NOT_YET,
        OVER
    }

    public static TermNow of(Condition term, Instant at) {
        return new TermNow(term, state(term, at));
    }

    private static State state(Condition term, Instant at) {
        if (term.life().isOverAt(at)) {
            return State.OVER;
        }
        if (!term.life().hasBegunAt(at)) {
            return State.NOT_YET;
        }
        return term.bindsAt(at) ? State.BINDS : State.OUTSIDE_HOURS;
    }

    public boolean binds() {
        return state == State.BINDS;
    }
}
