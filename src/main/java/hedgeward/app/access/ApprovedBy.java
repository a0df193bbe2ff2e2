package hedgeward.app.access;

import java.time.Duration;
import java.time.Instant;

/// The approval of one act by a second person, who proved to be somebody else than the first by a
/// passphrase of her or his own. Only [ApproveAct] makes one.
public final class ApprovedBy {

    /// How long an approval may lie before the act is done.
    public static final Duration HOLDS = Duration.ofMinutes(10);

    private final Act act;
    private final String first;
    private final String second;
    private final Instant at;

    ApprovedBy(Act act, String first, String second, Instant at) {
        this.act = act;
        this.first = first;
        this.second = second;
        this.at = at;
    }

    /// The second person's user name.
    public String userName() {
        return second;
    }

    /// When it was given.
    public Instant at() {
        return at;
    }

    /// Whether it approves this very act of this person, now.
    public boolean covers(Actor actor, Act wanted, Instant now) {
        return act.equals(wanted)
                && first.equals(actor.userName())
                && !second.equals(actor.userName())
                && !now.isBefore(at)
                && !now.isAfter(at.plus(HOLDS));
    }

    @Override
    public String toString() {
        return "ApprovedBy[" + act.code() + "]";
    }
}
