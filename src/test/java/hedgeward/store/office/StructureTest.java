package hedgeward.store.office;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

final class StructureTest {

    @TempDir private Path temp;

    @Test
    void theNewestMigrationIsTheOneTheStoreKnows() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/hedgeward/db"))) {
            int newest =
                    files.map(file -> file.getFileName().toString())
                            .filter(name -> name.startsWith("V"))
                            .mapToInt(name -> Integer.parseInt(name.substring(1, 4)))
                            .max()
                            .orElseThrow();
            assertThat(Structure.NEWEST)
                    .as("Structure.NEWEST must be raised with every new migration")
                    .isEqualTo(newest);
        }
    }

    @Test
    void theDailyUserMayNeitherRewriteTheAuditNorChangeTheStructure()
            throws SQLException, IOException {
        Path file = temp.resolve("register.mv.db");
        try (RegisterKeys keys = TestOffice.keys('1')) {
            Register made = Register.create(file, keys);
            Structure.bringUpToDate(made, keys, Structure.MIGRATIONS);
            made.shutdownAtOnce();
            Register register = Register.open(file, keys);
            try (Connection clerk = clerk(register, keys)) {
                for (String forbidden : forbidden()) {
                    assertThat(stateOf(clerk, forbidden)).as(forbidden).isIn("90096", "90040");
                }
                assertThat(stateOf(clerk, "update audit_head set seq = seq where id = 1"))
                        .isEqualTo("ok");
            }
            register.shutdownAtOnce();
        }
    }

    @Test
    void theEngineLoadsNoClassThatARegisterNames() throws SQLException {
        try (RegisterKeys keys = TestOffice.keys('1')) {
            Register register = Register.create(temp.resolve("register.mv.db"), keys);
            assertThat(stateOf(register.keeper(), "create alias x for 'java.lang.System.gc'"))
                    .isEqualTo("90134");
            register.shutdownAtOnce();
        }
    }

    private static List<String> forbidden() {
        return List.of(
                "update audit_entry set actor = 'x'",
                "delete from audit_entry",
                "truncate table audit_entry",
                "delete from audit_head",
                "insert into audit_head values (2, 0, X'00')",
                "drop table audit_entry",
                "alter table audit_entry add column x int",
                "create table another (id int)",
                "update flyway_schema_history set \"success\" = false",
                "script",
                "backup to 'copy.zip'",
                "create alias x for 'java.lang.System.exit'",
                "checkpoint sync",
                "shutdown");
    }

    private static String stateOf(Connection connection, String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
            return "ok";
        } catch (SQLException e) {
            return e.getSQLState();
        }
    }

    /// In by the door everybody uses, but with each statement committed.
    private static Connection clerk(Register register, RegisterKeys keys) throws SQLException {
        Properties login = new Properties();
        login.put("user", Register.CLERK);
        login.put("password", keys.clerkLogin());
        return DriverManager.getConnection(register.url(), login);
    }
}
