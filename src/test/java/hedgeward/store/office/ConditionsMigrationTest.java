package hedgeward.store.office;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/// An office of the first release keeps its terms.
final class ConditionsMigrationTest {

    @TempDir private Path temp;

    @Test
    void termsOfTheFirstReleaseAreCarriedOverInTheLawsOrder() throws IOException, SQLException {
        Path old = Files.createDirectories(temp.resolve("old"));
        for (String name : List.of("V001__office.sql", "V002__cases.sql")) {
            Files.copy(Path.of("src/main/resources/hedgeward/db", name), old.resolve(name));
        }
        try (RegisterKeys keys = TestOffice.keys('1')) {
            Register register = Register.create(temp.resolve("register.mv.db"), keys);
            Structure.bringUpToDate(register, keys, "filesystem:" + old);
            register.shutdownAtOnce();
            register = Register.open(temp.resolve("register.mv.db"), keys);
            fill(register);
            Structure.bringUpToDate(register, keys, Structure.MIGRATIONS);
            register.shutdownAtOnce();
            register = Register.open(temp.resolve("register.mv.db"), keys);
            assertThat(terms(register))
                    .containsExactly(
                            "NOTICE 1.1 NO_MOLESTATION null null",
                            "ORDER 1.1 NO_MOLESTATION null must not molest",
                            "ORDER 1.2 NO_ENTRY null null",
                            "ORDER 1.3 KEEP_DISTANCE 150 null");
            register.shutdownAtOnce();
        }
    }

    private static void fill(Register register) throws SQLException {
        execute(
                register,
                """
                insert into officer (id, version, collar, surname, rank, constable)
                values ('00000000-0000-0000-0000-000000000001', 1, '1', 'Sample', 'SUPERINTENDENT',
                    true)""");
        execute(
                register,
                """
                insert into case_file (id, version, ref, regime, authorised_by, authorised_at,
                    granted, hearing_count, respondent_surname, respondent_name_key,
                    protected_surname, open_words, guarded_words, sound_words, order_made_at)
                values ('00000000-0000-0000-0000-000000000002', 1, 'DV-1', 'DVPN_DVPO',
                    '00000000-0000-0000-0000-000000000001',
                    timestamp with time zone '2026-11-01 10:00:00+00', true, 0, 'Sample', 'sample',
                    'Sample', '', '', '', timestamp with time zone '2026-11-02 10:00:00+00')""");
        execute(
                register,
                """
                insert into case_term (case_id, part, type, metres, court_words) values
                ('00000000-0000-0000-0000-000000000002', 'ORDER', 'KEEP_DISTANCE', 150, null),
                ('00000000-0000-0000-0000-000000000002', 'ORDER', 'NO_ENTRY', null, null),
                ('00000000-0000-0000-0000-000000000002', 'ORDER', 'NO_MOLESTATION', null,
                    'must not molest'),
                ('00000000-0000-0000-0000-000000000002', 'NOTICE', 'NO_MOLESTATION', null, null)""");
    }

    private static List<String> terms(Register register) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Statement statement = register.keeper().createStatement();
                ResultSet row =
                        statement.executeQuery(
                                """
                                select part, version, number, type, metres, court_words
                                from case_condition where protects_person order by part, number""")) {
            while (row.next()) {
                rows.add(
                        "%s %d.%d %s %s %s"
                                .formatted(
                                        row.getString(1),
                                        row.getInt(2),
                                        row.getInt(3),
                                        row.getString(4),
                                        row.getObject(5),
                                        row.getString(6)));
            }
        }
        return rows;
    }

    private static void execute(Register register, String sql) throws SQLException {
        try (Statement statement = register.keeper().createStatement()) {
            statement.execute(sql);
        }
    }
}
