package hedgeward.store.common;

import org.jooq.DSLContext;

import java.util.function.Supplier;

/// The transaction of the calling thread. Every repository takes one of these and asks it for its
/// statements; outside a unit of work there is none, and asking is a mistake in the program.
public final class CurrentTransaction {

    private final ScopedValue<StoreTransaction> running = ScopedValue.newInstance();

    /// Statements inside the running transaction.
    ///
    /// @throws IllegalStateException outside a unit of work
    public DSLContext dsl() {
        return get().dsl();
    }

    /// The running transaction.
    ///
    /// @throws IllegalStateException outside a unit of work
    public StoreTransaction get() {
        return running.orElseThrow(() -> new IllegalStateException("outside a unit of work"));
    }

    boolean isRunning() {
        return running.isBound();
    }

    <T> T during(StoreTransaction transaction, Supplier<T> work) {
        return ScopedValue.where(running, transaction).call(work::get);
    }
}
