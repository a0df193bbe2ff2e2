package hedgeward.app.expiry;

import hedgeward.app.access.Actor;
import hedgeward.app.common.UnitOfWork;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// One kind of fact the sweep writes down.
///
/// @param <D> a record that is due
/// @param <I> its id
interface Chore<D, I> {

    /// Those due at the instant, past the ones given up on.
    List<D> findDue(Instant at, Set<I> except, int limit);

    I idOf(D due);

    /// Writes these down in the running transaction; empty when somebody else was quicker with one
    /// of them, and the transaction is to be given up.
    Optional<List<Noted>> write(UnitOfWork.Tx tx, Actor actor, List<D> due, Instant at);
}
