package hedgeward.boot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// An office made by the program whose structure ended with V002 opens with everything in it.
class OldOfficeTest {

    private static final Path KEPT = Path.of("src/test/resources/hedgeward/offices/v002");
    private static final List<String> FILES =
            List.of("office.keys", "register.mv.db", "anchor.log");

    @TempDir private static Path folder;

    @BeforeAll
    static void copyTheOldOffice() throws IOException {
        Path office = Files.createDirectories(folder.resolve("office"));
        for (String file : FILES) {
            Files.copy(KEPT.resolve(file), office.resolve(file));
        }
        Files.writeString(folder.resolve("passphrase"), "orchard lantern\n");
    }

    @Test
    void theChainOfItsLogIsWhole() {
        assertThat(in("audit", "verify", "--json").out()).contains("\"ok\":true");
    }

    @Test
    void itCountsWhatTheOldProgramCounted() {
        assertThat(in("status", "--at", "2026-11-22T15:00+00:00", "--json").out())
                .contains(
                        "\"notices_unserved\":1,\"notices_awaiting_hearing\":4,"
                                + "\"orders_in_force\":11,\"orders_expired\":9,"
                                + "\"orders_ending_within_72h\":2,\"orders_unserved\":0,"
                                + "\"visits_planned\":28,\"visits_overdue\":2,"
                                + "\"breaches_open\":4,\"in_custody\":1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"officers", "orders", "visits", "breaches"})
    void everyRowIsExportedAsTheOldProgramDid(String table) throws IOException {
        Path file = folder.resolve(table + ".csv");

        Typed typed =
                in("export", table, file.toString(), "--include-protected", "--reason", "test");

        assertThat(typed.code()).isZero();
        assertThat(file).hasSameTextualContentAs(KEPT.resolve(table + ".csv"));
    }

    private static Typed in(String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(
                List.of(
                        "--office",
                        folder.resolve("office").toString(),
                        "--user",
                        "Marigold Testperson",
                        "--passphrase-file",
                        folder.resolve("passphrase").toString()));
        return Typed.hedgeward(all.toArray(String[]::new));
    }
}
