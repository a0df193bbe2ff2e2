package hedgeward.app.fakes;

import hedgeward.app.breach.MoveCourtClocks;
import hedgeward.app.common.Change;
import hedgeward.app.common.UnitOfWork;
import hedgeward.app.office.Holidays;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/// An office in memory. What a transaction gives up, or leaves by an exception, is undone.
public final class MemoryOffice implements UnitOfWork {

    public final MemoryOfficers officers = new MemoryOfficers();
    public final MemoryCases cases = new MemoryCases();
    public final MemoryVisits visits = new MemoryVisits();
    public final MemoryBreaches breaches = new MemoryBreaches();
    public final MemoryTasks tasks = new MemoryTasks(cases);
    public final MemoryBreachFiles breachFiles = new MemoryBreachFiles();
    public final MemoryCorrections corrections = new MemoryCorrections();
    public final MemoryBreachCorrections breachCorrections = new MemoryBreachCorrections(breaches);
    public final MemoryVisitCorrections visitCorrections = new MemoryVisitCorrections(visits);
    public final MemoryAudit audit = new MemoryAudit();
    private final Set<Change> published = new LinkedHashSet<>();

    /// Moves court deadlines of whoever is held here.
    public MoveCourtClocks held(Holidays holidays, Clock clock) {
        return new MoveCourtClocks(
                new MoveCourtClocks.Ports(breaches, breachCorrections, audit), holidays, clock);
    }

    /// What was published after commits, oldest first.
    public Set<Change> published() {
        return Set.copyOf(published);
    }

    @Override
    public <T> T write(Function<Tx, T> work) {
        Running tx = new Running();
        List<Runnable> undo = snapshot();
        boolean kept = false;
        try {
            T answer = work.apply(tx);
            kept = !tx.givenUp;
            return answer;
        } finally {
            if (kept) {
                published.addAll(tx.changes);
            } else {
                undo.forEach(Runnable::run);
            }
        }
    }

    @Override
    public <T> T read(Supplier<T> work) {
        return work.get();
    }

    private List<Runnable> snapshot() {
        return List.of(
                officers.table.snapshot(),
                cases.table.snapshot(),
                visits.table.snapshot(),
                breaches.snapshot(),
                tasks.table.snapshot(),
                corrections.snapshot(),
                breachCorrections.snapshot(),
                visitCorrections.snapshot(),
                audit.snapshot());
    }

    private static final class Running implements Tx {
        private final List<Change> changes = new ArrayList<>();
        private boolean givenUp;

        @Override
        public void changed(Change change) {
            changes.add(change);
        }

        @Override
        public void giveUp() {
            givenUp = true;
        }
    }
}
