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
import java.util.stream.Stream;

/// An office from before return hearings were followed awaits only those that can still be held.
final class ReturnHearingMigrationTest {

    @TempDir private Path temp;

    @Test
    void anOrderMadeWithoutNoticeAwaitsItUnlessItWasDischargedOrVariedThen()
            throws IOException, SQLException {
        Path old = earlier();
        try (RegisterKeys keys = TestOffice.keys('1')) {
            Register register = Register.create(temp.resolve("register.mv.db"), keys);
            Structure.bringUpToDate(register, keys, "filesystem:" + old);
            register.shutdownAtOnce();
            register = Register.open(temp.resolve("register.mv.db"), keys);
            dapo(register, 1, true);
            dapo(register, 2, true);
            dapo(register, 3, false);
            event(register, 2, "DISCHARGED", "2026-11-05 10:00:00+00");
            listed(register, 4, "2027-07-02 09:00:00+00");
            event(register, 4, "VARIED", "2027-07-01 23:30:00+00");
            listed(register, 5, "2027-07-02 09:00:00+00");
            event(register, 5, "VARIED", "2027-07-01 22:30:00+00");
            Structure.bringUpToDate(register, keys, Structure.MIGRATIONS);
            register.shutdownAtOnce();
            register = Register.open(temp.resolve("register.mv.db"), keys);
            assertThat(awaiting(register)).containsExactly("DV-1", "DV-5");
            register.shutdownAtOnce();
        }
    }

    /// The structures up to the tenth.
    private Path earlier() throws IOException {
        Path old = Files.createDirectories(temp.resolve("old"));
        try (Stream<Path> all = Files.list(Path.of("src/main/resources/hedgeward/db"))) {
            for (Path file : all.toList()) {
                if (file.getFileName().toString().compareTo("V011") < 0) {
                    Files.copy(file, old.resolve(file.getFileName()));
                }
            }
        }
        return old;
    }

    private static void dapo(Register register, int number, boolean withoutNotice)
            throws SQLException {
        execute(
                register,
                """
                insert into case_file (id, version, ref, regime, authorised_at, granted, hearing_count,
                    respondent_surname, respondent_name_key, protected_surname, open_words,
                    guarded_words, sound_words, order_made_at, order_route, order_without_notice)
                values ('00000000-0000-0000-0000-00000000000%1$d', 1, 'DV-%1$d', 'DAPN_DAPO',
                    timestamp with time zone '2026-11-02 10:00:00+00', true,
                    0, 'Sample', 'sample', 'Sample', '', '', '',
                    timestamp with time zone '2026-11-02 10:00:00+00', 'FAMILY_PROCEEDINGS', %2$s)"""
                        .formatted(number, withoutNotice));
    }

    private static void listed(Register register, int number, String at) throws SQLException {
        dapo(register, number, true);
        execute(
                register,
                "update case_file set order_return_at = timestamp with time zone '%s' where ref = 'DV-%d'"
                        .formatted(at, number));
    }

    private static void event(Register register, int number, String kind, String at)
            throws SQLException {
        execute(
                register,
                """
                insert into order_event (case_id, place, kind, decided_at, applicant,
                    takes_effect_at)
                values ('00000000-0000-0000-0000-00000000000%1$d', 1, '%2$s',
                    timestamp with time zone '%3$s', 'POLICE', timestamp with time zone '%3$s')"""
                        .formatted(number, kind, at));
    }

    private static List<String> awaiting(Register register) throws SQLException {
        List<String> refs = new ArrayList<>();
        try (Statement statement = register.keeper().createStatement();
                ResultSet row =
                        statement.executeQuery(
                                "select ref from case_file where return_awaited order by ref")) {
            while (row.next()) {
                refs.add(row.getString(1));
            }
        }
        return refs;
    }

    private static void execute(Register register, String sql) throws SQLException {
        try (Statement statement = register.keeper().createStatement()) {
            statement.execute(sql);
        }
    }
}
