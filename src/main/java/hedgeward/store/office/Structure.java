package hedgeward.store.office;

import org.flywaydb.core.Flyway;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/// The structure of the register: its version, the migrations that bring it up to date, and what
/// the clerk may do to each table.
final class Structure {

    /// The version of the newest migration on the class path.
    static final int NEWEST = 25;

    /// Where the migrations are.
    static final String MIGRATIONS = "classpath:hedgeward/db";

    private static final String HISTORY = "flyway_schema_history";

    private Structure() {}

    /// The version the register is at.
    static int versionOf(Connection keeper) throws SQLException {
        try (Statement statement = keeper.createStatement();
                ResultSet rows =
                        statement.executeQuery(
                                "select max(cast(\"version\" as int)) from \"" + HISTORY + "\"")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    /// Runs what is missing and sets the clerk's rights anew. Close the register afterwards and
    /// open it again: H2 2.4.240 binds a check constraint to the connection that made it, and
    /// refuses every row once that connection is closed.
    ///
    /// @throws org.flywaydb.core.api.FlywayException when a migration fails; the engine may have
    ///   kept half of it, so the caller puts the file back
    static void bringUpToDate(Register register, RegisterKeys keys, String migrations)
            throws SQLException {
        register.asKeeper(
                source ->
                        Flyway.configure(Structure.class.getClassLoader())
                                .dataSource(source)
                                .locations(migrations)
                                .table(HISTORY)
                                .load()
                                .migrate());
        try (Statement statement = register.keeper().createStatement()) {
            for (String user : List.of(Register.CLERK, Register.ERASER)) {
                statement.execute(
                        "create user if not exists %s password '%s'"
                                .formatted(user, keys.clerkPassword()));
                for (String table : tables(register.keeper())) {
                    String rights = rightsOf(user, table);
                    statement.execute("revoke all on \"" + table + "\" from " + user);
                    statement.execute("grant " + rights + " on \"" + table + "\" to " + user);
                }
            }
        }
    }

    /// The eraser may take rows away where the clerk only adds, but never from the log nor from
    /// what stays of a case that was disposed of.
    private static String rightsOf(String user, String table) {
        return user.equals(Register.ERASER) && isOfCases(table)
                ? rightsOn(table) + ", delete"
                : rightsOn(table);
    }

    private static boolean isOfCases(String table) {
        return switch (table) {
            case "audit_entry",
                    "audit_head",
                    "disposal",
                    "disposal_count",
                    "retention_span",
                    HISTORY ->
                    false;
            default -> true;
        };
    }

    /// Every table of the office's own.
    static List<String> tables(Connection keeper) throws SQLException {
        List<String> names = new ArrayList<>();
        try (Statement statement = keeper.createStatement();
                ResultSet rows =
                        statement.executeQuery(
                                "select table_name from information_schema.tables"
                                        + " where table_schema = 'public'"
                                        + " and table_type = 'BASE TABLE' order by table_name")) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    /// The log may be read and added to; the chain's head moves on; nobody rewrites the history.
    private static String rightsOn(String table) {
        return switch (table) {
            case "audit_entry",
                    "audit_words",
                    "case_correction",
                    "breach_correction",
                    "breach_step",
                    "visit_correction",
                    "file_correction",
                    "case_restriction",
                    "case_restriction_person",
                    "glass_opening",
                    "glass_review",
                    "retention_decision",
                    "same_person",
                    "retention_span",
                    "disposal",
                    "disposal_count" ->
                    "select, insert";
            case "audit_head" -> "select, update";
            case HISTORY -> "select";
            default -> "select, insert, update, delete";
        };
    }
}
