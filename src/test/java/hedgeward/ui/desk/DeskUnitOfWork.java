package hedgeward.ui.desk;

import hedgeward.app.common.Change;
import hedgeward.app.common.Changes;
import hedgeward.app.common.UnitOfWork;
import hedgeward.app.fakes.MemoryOffice;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/// The unit of work of an office in memory that also tells listeners what a commit changed.
record DeskUnitOfWork(MemoryOffice office, Changes changes) implements UnitOfWork {

    @Override
    public <T> T write(Function<Tx, T> work) {
        Set<Change> told = new LinkedHashSet<>();
        T answer = office.write(tx -> work.apply(new Heard(tx, told)));
        changes.publish(told);
        return answer;
    }

    @Override
    public <T> T read(Supplier<T> work) {
        return office.read(work);
    }

    /// What is given up is not told.
    private record Heard(Tx tx, Set<Change> told) implements Tx {

        @Override
        public void changed(Change change) {
            told.add(change);
            tx.changed(change);
        }

        @Override
        public void giveUp() {
            told.clear();
            tx.giveUp();
        }
    }
}
