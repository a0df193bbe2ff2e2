package hedgeward.store.office;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/// Migrations of the test's own, so that one can fail half-way.
final class UpgradeTest {

    @TempDir private Path temp;
    private Path migrations;
    private OfficeFolder folder;
    private RegisterKeys keys;

    @BeforeEach
    void makeAnOldRegister() throws IOException, SQLException {
        migrations = Files.createDirectories(temp.resolve("migrations"));
        folder = TestOffice.at(Files.createDirectories(temp.resolve("office")));
        keys = TestOffice.keys('1');
        migration(1, "create table old_table (id int primary key);");
        Register old = Register.create(folder.register(), keys);
        Structure.bringUpToDate(old, keys, location());
        execute(old, "insert into old_table values (7)");
        old.shutdownAtOnce();
    }

    @AfterEach
    void wipe() {
        keys.close();
    }

    @Test
    void anOldRegisterIsBroughtUpToDateWithWhatItHeld() throws IOException, SQLException {
        migration(2, "create table new_table (id int primary key, check (id in (1, 2)));");

        Register upgraded = upgrade().run(Register.open(folder.register(), keys)).orElseThrow();

        execute(upgraded, "insert into new_table values (2)");
        assertThat(Structure.versionOf(upgraded.keeper())).isEqualTo(2);
        assertThat(count(upgraded, "old_table")).isEqualTo(1);
        upgraded.shutdownAtOnce();
        assertThat(folder.beforeUpgrade()).doesNotExist();
    }

    @Test
    void aMigrationThatFailsHalfwayLeavesTheRegisterAsItWas() throws IOException, SQLException {
        migration(
                2, "create table new_table (id int primary key); insert into nowhere values (1);");

        Optional<Register> upgraded = upgrade().run(Register.open(folder.register(), keys));

        assertThat(upgraded).isEmpty();
        assertThat(folder.beforeUpgrade()).doesNotExist();
        Register as = Register.open(folder.register(), keys);
        assertThat(Structure.versionOf(as.keeper())).isEqualTo(1);
        assertThat(Structure.tables(as.keeper())).contains("old_table").doesNotContain("new_table");
        assertThat(count(as, "old_table")).isEqualTo(1);
        as.shutdownAtOnce();
    }

    private Upgrade upgrade() {
        return new Upgrade(folder, keys, location());
    }

    private String location() {
        return "filesystem:" + migrations;
    }

    private void migration(int version, String sql) throws IOException {
        Files.writeString(migrations.resolve("V00" + version + "__test.sql"), sql);
    }

    private static void execute(Register register, String sql) throws SQLException {
        try (Statement statement = register.keeper().createStatement()) {
            statement.execute(sql);
        }
    }

    private static int count(Register register, String table) throws SQLException {
        try (Statement statement = register.keeper().createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from " + table)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
