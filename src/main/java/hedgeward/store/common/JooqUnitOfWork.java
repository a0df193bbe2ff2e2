package hedgeward.store.common;

import hedgeward.app.common.Changes;
import hedgeward.app.common.UnitOfWork;

import org.jooq.Configuration;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultConnectionProvider;
import org.jooq.impl.DefaultExecuteListenerProvider;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import java.util.function.Supplier;

/// Transactions on the register. A write returns when its commit is on the disk; a read sees one
/// state throughout. A unit inside a unit joins it.
public final class JooqUnitOfWork implements UnitOfWork {

    private final Configuration configuration;
    private final ConnectionPool writers;
    private final ConnectionPool readers;
    private final CurrentTransaction current;
    private final CommitSteps steps;
    private final Changes news;
    private final ReentrantReadWriteLock gate = new ReentrantReadWriteLock(true);
    private boolean closed;

    /// @param configuration dialect and settings, without a connection
    /// @param writers connections that see what is committed, statement by statement
    /// @param readers connections that see one state from their first statement on
    public JooqUnitOfWork(
            Configuration configuration,
            ConnectionPool writers,
            ConnectionPool readers,
            CurrentTransaction current,
            CommitSteps steps,
            Changes news) {
        this.configuration = configuration;
        this.writers = writers;
        this.readers = readers;
        this.current = current;
        this.steps = steps;
        this.news = news;
    }

    @Override
    public <T> T write(Function<Tx, T> work) {
        return current.isRunning() ? joined(work) : writeBy(writers, work);
    }

    /// As `write`, by a user of the register who may do other things than the daily one. It waits
    /// for what runs, and nothing else runs beside it: rows that are not committed yet are seen by
    /// nobody, and would stay behind when what they refer to is erased.
    ///
    /// @throws IllegalStateException inside a unit of work
    public <T> T writeAs(ConnectionPool user, Function<Tx, T> work) {
        if (current.isRunning()) {
            throw new IllegalStateException("another user cannot join what runs already");
        }
        return told(inside(gate.writeLock(), () -> written(user, work)));
    }

    private <T> T writeBy(ConnectionPool user, Function<Tx, T> work) {
        return told(inside(gate.readLock(), () -> written(user, work)));
    }

    private static <T> T told(Written<T> written) {
        written.news().run();
        return written.answer();
    }

    @Override
    public <T> T read(Supplier<T> work) {
        if (current.isRunning()) {
            return work.get();
        }
        return inside(gate.readLock(), () -> readOnce(work));
    }

    /// Waits for what runs, then refuses everything. To be called outside any unit of work.
    public void close() {
        if (current.isRunning()) {
            throw new IllegalStateException("an office cannot be locked from inside its own work");
        }
        gate.writeLock().lock();
        try {
            closed = true;
            writers.close();
            readers.close();
        } finally {
            gate.writeLock().unlock();
        }
    }

    private record Written<T>(T answer, Runnable news) {}

    @FunctionalInterface
    private interface Step<T> {
        T run() throws SQLException;
    }

    private <T> T inside(Lock door, Step<T> step) {
        door.lock();
        try {
            if (closed) {
                throw new StoreClosedException();
            }
            return step.run();
        } catch (SQLException e) {
            throw steps.failure(e);
        } catch (DataAccessException e) {
            SQLException below = e.getCause(SQLException.class);
            throw below == null ? StoreException.of(e) : steps.failure(below);
        } finally {
            door.unlock();
        }
    }

    private <T> T joined(Function<Tx, T> work) {
        StoreTransaction running = current.get();
        if (!running.isWritable()) {
            throw new IllegalStateException("a write cannot join a read");
        }
        return work.apply(running);
    }

    private <T> Written<T> written(ConnectionPool user, Function<Tx, T> work) throws SQLException {
        steps.beforeWork(true);
        Connection connection = user.borrow();
        try {
            StoreTransaction running = transactionOn(connection, true);
            T answer = current.during(running, () -> work.apply(running));
            if (running.isGivenUp()) {
                return new Written<>(answer, () -> {});
            }
            steps.beforeCommit(running);
            connection.commit();
            if (running.hasWritten()) {
                steps.afterCommit(running.chainedTo());
            }
            return new Written<>(answer, () -> news.publish(running.changes()));
        } finally {
            user.giveBack(connection);
        }
    }

    private <T> T readOnce(Supplier<T> work) throws SQLException {
        steps.beforeWork(false);
        Connection connection = readers.borrow();
        try {
            return current.during(transactionOn(connection, false), work);
        } finally {
            readers.giveBack(connection);
        }
    }

    private StoreTransaction transactionOn(Connection connection, boolean writable) {
        WriteWatch watch = new WriteWatch();
        Configuration own =
                configuration
                        .derive(new DefaultConnectionProvider(connection))
                        .derive(new DefaultExecuteListenerProvider(watch));
        return new StoreTransaction(DSL.using(own), writable, watch);
    }
}
