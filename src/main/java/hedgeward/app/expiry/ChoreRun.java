package hedgeward.app.expiry;

import hedgeward.app.access.Actor;
import hedgeward.app.common.UnitOfWork;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Does one chore to its end: a page of records in one transaction; when the page fails, each of
/// its records in one of its own.
final class ChoreRun<D, I> {

    /// Records written together. A pass over a register just imported finds thousands, and a wait
    /// for the disk at each would take minutes.
    static final int PAGE = 100;

    private final UnitOfWork unitOfWork;
    private final Chore<D, I> chore;
    private final Actor actor;
    private final Instant at;
    private final SweepTally tally;
    private final Set<I> failed = new HashSet<>();

    ChoreRun(UnitOfWork unitOfWork, Chore<D, I> chore, Actor actor, Instant at, SweepTally tally) {
        this.unitOfWork = unitOfWork;
        this.chore = chore;
        this.actor = actor;
        this.at = at;
        this.tally = tally;
    }

    /// Stops early when not one record of a page could be written: then the store itself is at
    /// fault, and the next pass will find the rest.
    void finish() {
        List<D> page = next();
        while (!page.isEmpty()) {
            int before = failed.size();
            if (!write(page)) {
                page.forEach(this::writeAlone);
            }
            page = failed.size() - before == page.size() ? List.of() : next();
        }
        tally.failed(failed.size());
    }

    private List<D> next() {
        return unitOfWork.read(() -> chore.findDue(at, Set.copyOf(failed), PAGE));
    }

    private void writeAlone(D due) {
        if (!write(List.of(due))) {
            failed.add(chore.idOf(due));
        }
    }

    /// The store's failures carry no record, so there is nothing to pass on but that it failed.
    private boolean write(List<D> due) {
        try {
            Optional<List<Noted>> noted =
                    unitOfWork.write(
                            tx -> {
                                Optional<List<Noted>> written = chore.write(tx, actor, due, at);
                                if (written.isEmpty()) {
                                    tx.giveUp();
                                }
                                return written;
                            });
            noted.ifPresent(tally::add);
            return noted.isPresent();
        } catch (RuntimeException _) {
            return false;
        }
    }
}
