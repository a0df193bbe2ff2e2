package hedgeward.app.common;

import java.util.function.Function;
import java.util.function.Supplier;

/// One transaction. Ports called inside the work take part in it; the same ports called outside are
/// an error.
public interface UnitOfWork {

    /// Runs the work in one transaction and returns only when its result is on the disk. If the
    /// work gives up or throws, nothing of it remains.
    <T> T write(Function<Tx, T> work);

    /// Runs reads that see one consistent state.
    <T> T read(Supplier<T> work);

    /// The running transaction.
    interface Tx {

        /// To be published after the commit.
        void changed(Change change);

        /// Roll back when the work returns, however it returns.
        void giveUp();
    }
}
