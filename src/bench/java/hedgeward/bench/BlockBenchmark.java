package hedgeward.bench;

import hedgeward.store.vault.Vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import java.util.Random;

/// What sealing each block costs: the engine on plain files, on its own cipher, and on its own
/// cipher over sealed blocks, as an office has it. Ratios of one run count, not the times.
///
/// Argument: rows.
final class BlockBenchmark {

    private static final String SETTINGS =
            ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_ON_EXIT=FALSE"
                    + ";OPTIMIZE_REUSE_RESULTS=0;CACHE_SIZE=4096";
    private static final int READS = 20_000;
    private static final int COMMITS = 400;

    private BlockBenchmark() {}

    public static void main(String[] args) throws SQLException, IOException {
        int rows = args.length > 0 ? Integer.parseInt(args[0]) : 40_000;
        try (Vault vault = Vault.lent(new byte[32])) {
            for (int round = 0; round < 3; round++) {
                run("plain", "file", "", rows);
                run("cipher", "file", ";CIPHER=AES", rows);
                run("cipher over sealed blocks", vault.scheme(), ";CIPHER=AES", rows);
            }
        }
    }

    private static void run(String what, String scheme, String cipher, int rows)
            throws SQLException, IOException {
        Path folder = Files.createTempDirectory("blocks");
        String url = "jdbc:h2:" + scheme + ":" + folder.resolve("register") + cipher + SETTINGS;
        Timings timings = new Timings();
        try (Connection connection = DriverManager.getConnection(url, login())) {
            timings.once(what + ": insert and force", () -> sql(() -> insert(connection, rows)));
            timings.once(what + ": read by key", () -> sql(() -> read(connection, rows)));
            timings.once(what + ": forced commits", () -> sql(() -> commits(connection, rows)));
            timings.once(what + ": close", () -> sql(() -> execute(connection, "shutdown")));
        }
        timings.print(rows);
        System.out.printf("%,d bytes%n", Files.size(folder.resolve("register.mv.db")));
        Files.delete(folder.resolve("register.mv.db"));
        Files.delete(folder);
    }

    private static Properties login() {
        Properties login = new Properties();
        login.put("user", "keeper");
        login.put("password", ("00".repeat(32) + " x").toCharArray());
        return login;
    }

    private static void insert(Connection connection, int rows) throws SQLException {
        execute(connection, "create table t (id int primary key, words varchar)");
        connection.setAutoCommit(false);
        try (PreparedStatement insert =
                connection.prepareStatement("insert into t values (?, ?)")) {
            for (int row = 0; row < rows; row++) {
                insert.setInt(1, row);
                insert.setString(2, ("row " + row + " ").repeat(20));
                insert.executeUpdate();
                if (row % 100 == 0) {
                    connection.commit();
                }
            }
        }
        connection.commit();
        execute(connection, "checkpoint sync");
    }

    private static void read(Connection connection, int rows) throws SQLException {
        Random chance = new Random(1);
        try (PreparedStatement select =
                connection.prepareStatement("select words from t where id = ?")) {
            for (int i = 0; i < READS; i++) {
                select.setInt(1, chance.nextInt(rows));
                try (ResultSet row = select.executeQuery()) {
                    row.next();
                }
            }
        }
    }

    private static void commits(Connection connection, int rows) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("update t set words = ? where id = ?")) {
            for (int i = 0; i < COMMITS; i++) {
                update.setString(1, "changed " + i);
                update.setInt(2, i * 7 % rows);
                update.executeUpdate();
                connection.commit();
                execute(connection, "checkpoint sync");
            }
        }
    }

    private static void execute(Connection connection, String command) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    /// Something that speaks to the engine.
    private interface Talk {
        void run() throws SQLException;
    }

    private static void sql(Talk talk) {
        try {
            talk.run();
        } catch (SQLException e) {
            throw new IllegalStateException(e.getSQLState(), e);
        }
    }
}
