package hedgeward.app.access;

import hedgeward.app.common.Result;
import hedgeward.domain.order.CaseId;
import hedgeward.domain.restricted.GlassRules;

import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;

/// The one gate before restricted cases. Whoever reads a case or acts upon it asks here, inside the
/// unit of work, beside asking [Access] what his or her roles allow. The scheduler does not ask: it
/// writes down what time made true in every case and shows nothing.
public final class CaseGate {

    private final Restrictions restrictions;
    private final InstantSource clock;

    public CaseGate(Restrictions restrictions, InstantSource clock) {
        this.restrictions = restrictions;
        this.clock = clock;
    }

    /// Whether the case is open to the actor now: not restricted, or the actor is named to read it,
    /// or has broken the glass less than [GlassRules#LASTS] ago.
    public boolean isOpen(Actor actor, CaseId id) {
        return !closedTo(actor).hides(id);
    }

    /// The answer of the work, or that the case is closed to the actor.
    public <T, R> Result<T, R> pass(Actor actor, CaseId id, Supplier<Result<T, R>> work) {
        return isOpen(actor, id) ? work.get() : closed();
    }

    /// The answer for a case that is closed to who asks.
    public static <T, R> Result<T, R> closed() {
        return new Result.Denied<>(Permission.READ_RESTRICTED);
    }

    /// The id, unless the case is closed to the actor.
    public Optional<CaseId> opened(Actor actor, CaseId id) {
        return Optional.of(id).filter(asked -> isOpen(actor, asked));
    }

    /// Whether that second person may approve an act about the case: nobody who is kept out of it
    /// as a party.
    public boolean admits(ApprovedBy second, CaseId id) {
        return !restrictions.keptFrom(second.userName()).hides(id);
    }

    /// What lists must withhold from the actor.
    public ClosedCases closedTo(Actor actor) {
        return restrictions.closedTo(actor.userName(), clock.instant());
    }

    /// What must be withheld where nobody in particular looks, such as a warning on a screen.
    public ClosedCases closedToAnybody() {
        return restrictions.restricted();
    }
}
