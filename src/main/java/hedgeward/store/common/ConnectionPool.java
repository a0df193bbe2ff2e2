package hedgeward.store.common;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Semaphore;

/// A few connections of one kind, kept open and lent to one transaction at a time. Waiting for one
/// is never interrupted: an interrupt inside the engine would close the register for everybody.
public final class ConnectionPool {

    /// Opens one more connection, ready for use.
    @FunctionalInterface
    public interface Opening {
        Connection open() throws SQLException;
    }

    private final Opening opening;
    private final Semaphore permits;
    private final Deque<Connection> idle = new ArrayDeque<>();

    public ConnectionPool(Opening opening, int most) {
        this.opening = opening;
        this.permits = new Semaphore(most, true);
    }

    Connection borrow() throws SQLException {
        permits.acquireUninterruptibly();
        boolean lent = false;
        try {
            Connection connection = next();
            lent = true;
            return connection;
        } finally {
            if (!lent) {
                permits.release();
            }
        }
    }

    /// Ends whatever is still open on the connection and takes it back; a broken one is dropped.
    void giveBack(Connection connection) {
        try {
            connection.rollback();
            synchronized (idle) {
                idle.push(connection);
            }
        } catch (SQLException _) {
            closeQuietly(connection);
        } finally {
            permits.release();
        }
    }

    /// Closes what is idle. To be called when nothing is lent any more.
    public void close() {
        synchronized (idle) {
            idle.forEach(ConnectionPool::closeQuietly);
            idle.clear();
        }
    }

    private Connection next() throws SQLException {
        synchronized (idle) {
            if (!idle.isEmpty()) {
                return idle.pop();
            }
        }
        return opening.open();
    }

    private static void closeQuietly(Connection connection) {
        try {
            connection.close();
        } catch (SQLException _) {
            // a broken connection has nothing left to lose
        }
    }
}
