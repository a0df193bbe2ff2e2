package hedgeward.store.office;

import hedgeward.store.common.ConnectionPool;
import hedgeward.store.vault.Vault;

import org.h2.jdbcx.JdbcDataSource;
import org.h2.util.StringUtils;
import org.h2.value.Value;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

import javax.sql.DataSource;

/// One encrypted H2 database: its settings, its two users, its ways to the disk and to the end. The
/// keeper's connection is opened first and kept; everybody else comes in as the clerk.
final class Register {

    static final String KEEPER = "keeper";
    static final String CLERK = "clerk";

    /// Disposes of cases, and does nothing else.
    static final String ERASER = "eraser";

    static final int IN_USE = 90020;

    /// A lock is waited for longer than the engine would: an import of a whole register holds the
    /// head of the audit chain for some seconds while it commits.
    private static final String EVERY =
            ";CIPHER=AES;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
                    + ";LOCK_TIMEOUT=20000;DB_CLOSE_ON_EXIT=FALSE";

    private static final String EXISTING = ";IFEXISTS=TRUE";
    private static final String KEEPERS_OWN =
            ";OPTIMIZE_REUSE_RESULTS=0;CACHE_SIZE=131072;DB_CLOSE_DELAY=-1"
                    + ";TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0";
    private static final int SNAPSHOT = 6;
    private static final long WORTH_COMPACTING = 16L * 1024 * 1024;

    private final String url;
    private final RegisterKeys keys;
    private final Connection keeper;
    private final Vault vault;

    private Register(String url, RegisterKeys keys, Connection keeper, Vault vault) {
        this.url = url;
        this.keys = keys;
        this.keeper = keeper;
        this.vault = vault;
    }

    /// Makes a new register at this file.
    static Register create(Path file, RegisterKeys keys) throws SQLException {
        Vault vault = Vault.lent(keys.blocks());
        return connected(urlOf(vault.scheme(), file), keys, vault);
    }

    /// Opens an existing one, of sealed blocks or from before there were any.
    static Register open(Path file, RegisterKeys keys) throws SQLException, IOException {
        Vault vault = Vault.lent(keys.blocks());
        String scheme = Vault.holds(file) ? vault.scheme() : "file";
        return connected(urlOf(scheme, file) + EXISTING, keys, vault);
    }

    private static Register connected(String url, RegisterKeys keys, Vault vault)
            throws SQLException {
        boolean isOpen = false;
        try {
            Connection keeper = connect(url + KEEPERS_OWN, KEEPER, keys.keeperLogin());
            isOpen = true;
            return new Register(url, keys, keeper, vault);
        } finally {
            if (!isOpen) {
                vault.close();
            }
        }
    }

    /// How the engine finds it, with the settings of everybody.
    String url() {
        return url;
    }

    /// The keeper's connection, committing each statement; for one thread at a time.
    Connection keeper() {
        return keeper;
    }

    /// What needs further connections of the keeper's, in the form Flyway wants them.
    interface KeeperWork {
        void with(DataSource source) throws SQLException;
    }

    /// Does the work and wipes the login, which whoever was given the source may hold for ever.
    void asKeeper(KeeperWork work) throws SQLException {
        char[] login = keys.keeperLogin();
        try {
            JdbcDataSource source = new JdbcDataSource();
            source.setURL(url + KEEPERS_OWN);
            source.setUser(KEEPER);
            source.setPasswordChars(login);
            work.with(source);
        } finally {
            Arrays.fill(login, '\0');
        }
    }

    /// Connections that see what is committed, statement by statement.
    ConnectionPool writers(int most) {
        return new ConnectionPool(() -> clerk(Connection.TRANSACTION_READ_COMMITTED), most);
    }

    /// Connections that see one state from their first statement on.
    ConnectionPool readers(int most) {
        return new ConnectionPool(() -> clerk(SNAPSHOT), most);
    }

    /// One connection for a disposal.
    ConnectionPool eraser() {
        return new ConnectionPool(() -> user(ERASER, Connection.TRANSACTION_READ_COMMITTED), 1);
    }

    /// Whether the engine still holds the file: it lets go of it when it cannot write.
    boolean isHeld() {
        try {
            return keeper.isValid(0);
        } catch (SQLException _) {
            return false;
        }
    }

    /// Forces everything committed to the disk. The engine itself never does at a commit.
    void checkpoint() throws SQLException {
        execute("checkpoint sync");
    }

    /// Closes the database for everybody; compacts it first when it has grown far over its content.
    void shutdown() throws SQLException {
        shutdown(isOvergrown());
    }

    /// Closes the database for everybody and leaves nothing in its file but what lives in it.
    void shutdownCompacted() throws SQLException {
        shutdown(true);
    }

    private void shutdown(boolean isCompacted) throws SQLException {
        execute("checkpoint sync");
        execute(isCompacted ? "shutdown compact" : "shutdown");
        keeper.close();
        vault.close();
        forget();
    }

    /// Closes without compacting, for a register that was only looked at.
    void shutdownAtOnce() throws SQLException {
        execute("shutdown");
        keeper.close();
        vault.close();
        forget();
    }

    /// The engine remembers values and words for all registers of the program, closed ones too.
    private static void forget() {
        Value.clearCache();
        StringUtils.clearCache();
    }

    private Connection clerk(int isolation) throws SQLException {
        return user(CLERK, isolation);
    }

    private Connection user(String name, int isolation) throws SQLException {
        Connection connection = connect(url, name, keys.clerkLogin());
        connection.setTransactionIsolation(isolation);
        connection.setAutoCommit(false);
        return connection;
    }

    /// Whether the file is over three times as large as what lives in it.
    private boolean isOvergrown() throws SQLException {
        Map<String, Long> figures = new HashMap<>();
        try (Statement statement = keeper.createStatement();
                ResultSet rows =
                        statement.executeQuery(
                                "select setting_name, setting_value"
                                        + " from information_schema.settings where setting_name in"
                                        + " ('info.FILE_SIZE', 'info.FILL_RATE',"
                                        + " 'info.CHUNKS_FILL_RATE')")) {
            while (rows.next()) {
                figures.put(rows.getString(1), Long.valueOf(rows.getString(2)));
            }
        }
        long size = figures.getOrDefault("info.FILE_SIZE", 0L);
        long used = figures.getOrDefault("info.FILL_RATE", 100L);
        long live = figures.getOrDefault("info.CHUNKS_FILL_RATE", 100L);
        return size > WORTH_COMPACTING && 3 * used * live < 100 * 100;
    }

    private void execute(String command) throws SQLException {
        try (Statement statement = keeper.createStatement()) {
            statement.execute(command);
        }
    }

    private static String urlOf(String scheme, Path file) {
        String path = file.toString();
        String name = path.substring(0, path.length() - OfficeFolder.SUFFIX.length());
        return "jdbc:h2:" + scheme + ":" + name + EVERY;
    }

    /// The engine wipes the login.
    private static Connection connect(String url, String user, char[] login) throws SQLException {
        Properties properties = new Properties();
        properties.put("user", user);
        properties.put("password", login);
        return DriverManager.getConnection(url, properties);
    }
}
