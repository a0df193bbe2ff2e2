package hedgeward.boot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// One station's register on the command line, from an empty folder to a second office.
class OfficeCommandsTest {

    private static final String REGISTER = "src/test/resources/hedgeward/register";
    private static final String AT = "2026-11-22T15:00+00:00";
    private static final String COUNTS =
            "{\"at\":\"2026-11-22T15:00:00+00:00\",\"notices_unserved\":1,"
                    + "\"notices_awaiting_hearing\":15,\"orders_in_force\":12,"
                    + "\"orders_expired\":512,\"orders_ending_within_72h\":2,"
                    + "\"orders_unserved\":0,\"visits_planned\":19,\"visits_overdue\":2,"
                    + "\"breaches_open\":25,\"in_custody\":0,"
                    + "\"updates_due\":10,\"updates_overdue\":0,"
                    + "\"updates_before_register\":110,\"court_clocks\":[]}";

    @TempDir private static Path folder;

    @BeforeAll
    static void loadTheRegister() {
        assertThat(create("office").code()).isZero();
        assertThat(in("office", "import", "all", REGISTER, "--json").out().strip())
                .startsWith("{\"read\":2801,\"imported\":2801,\"unchanged\":0,\"rejected\":0");
    }

    @Test
    void countsWhatAShiftWantsToKnow() {
        Typed typed = in("office", "status", "--at", AT, "--json");

        assertThat(typed.code()).isZero();
        assertThat(typed.out().strip()).isEqualTo(COUNTS);
        assertThat(typed.err()).isEmpty();
    }

    @Test
    void saysTheCountsInWords() {
        assertThat(in("office", "status", "--at", AT).out())
                .startsWith("As of Sun 22 Nov 2026, 15:00")
                .containsPattern("Orders in force +12\\R")
                .containsPattern("Breaches open +25\\R");
    }

    @Test
    void findsEverythingUnchangedTheSecondTime() {
        Typed typed = in("office", "import", "all", REGISTER, "--json");

        assertThat(typed.code()).isZero();
        assertThat(typed.out())
                .startsWith("{\"read\":2801,\"imported\":0,\"unchanged\":2801,\"rejected\":0");
    }

    @Test
    void givesTheSameStatusInAnOfficeLoadedFromItsExport() throws IOException {
        Path export = Files.createDirectory(folder.resolve("export"));
        for (String table : List.of("officers", "orders", "visits", "breaches")) {
            Typed typed =
                    in(
                            "office",
                            "export",
                            table,
                            export.resolve(table + ".csv").toString(),
                            "--include-protected",
                            "--reason",
                            "moving to a new office");
            assertThat(typed.code()).isZero();
        }
        create("second");

        assertThat(in("second", "import", "all", export.toString(), "--json").out())
                .contains("\"imported\":2801", "\"rejected\":0");
        assertThat(in("second", "status", "--at", AT, "--json").out().strip()).isEqualTo(COUNTS);
        assertThat(in("second", "import", "all", REGISTER, "--json").out())
                .contains("\"unchanged\":2801", "\"rejected\":0");
    }

    @Test
    void sweepsOnceAndTheStatusStaysWhatItWas() {
        create("swept");
        in("swept", "import", "all", REGISTER);

        Typed first = in("swept", "sweep", "--at", AT, "--json");
        Typed again = in("swept", "sweep", "--at", AT, "--json");

        assertThat(first.code()).isZero();
        assertThat(first.out()).startsWith("{\"expired\":512,\"lapsed\":0,\"visits_missed\":112");
        assertThat(again.out()).startsWith("{\"expired\":0,\"lapsed\":0,\"visits_missed\":0");
        assertThat(in("swept", "status", "--at", AT, "--json").out().strip()).isEqualTo(COUNTS);
        assertThat(in("swept", "audit", "verify", "--json").out()).contains("\"ok\":true");
    }

    @Test
    void writesNothingWhenARowIsRejectedUnlessAskedTo() throws IOException {
        create("dirty");
        Path file =
                Files.writeString(
                        folder.resolve("dirty.csv"),
                        """
                        collar_number,surname,rank,constable
                        1001,Testerly,PC,yes
                        1002,Mockford,Wizard,yes
                        """);

        Typed refused = in("dirty", "import", "officers", file.toString(), "--json");
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.out())
                .contains("\"read\":2,\"imported\":0,\"unchanged\":0,\"rejected\":1");
        assertThat(refused.err()).contains("rejected: dirty.csv, row 3, rank: ");

        Path rejects = folder.resolve("rejects.csv");
        Typed skipped =
                in(
                        "dirty",
                        "import",
                        "officers",
                        file.toString(),
                        "--skip-rejected",
                        "--rejects",
                        rejects.toString(),
                        "--json");
        assertThat(skipped.code()).isEqualTo(1);
        assertThat(skipped.out()).contains("\"imported\":1");
        assertThat(Files.readString(rejects)).startsWith("row,column,reason,").contains("Mockford");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no such header\nat all\n", "\u0000\u0001\u0002"})
    void refusesAFileThatIsNoTable(String content) throws IOException {
        Path file = Files.writeString(folder.resolve("odd.csv"), content);

        Typed typed = in("office", "import", "orders", file.toString());

        assertThat(typed.code()).isEqualTo(1);
        assertThat(typed.out()).isEmpty();
        assertThat(typed.err()).startsWith("hedgeward: odd.csv").doesNotContain("Exception");
    }

    @Test
    void drawsUpTheScheduleInEveryForm() throws IOException {
        Typed typed =
                in(
                        "office",
                        "schedule",
                        "--from",
                        "2026-11-23",
                        "--to",
                        "2026-11-29",
                        "--pdf",
                        folder.resolve("week.pdf").toString(),
                        "--csv",
                        folder.resolve("week.csv").toString(),
                        "--ics",
                        folder.resolve("week.ics").toString(),
                        "--json");

        assertThat(typed.code()).isZero();
        assertThat(typed.out()).matches("\\{\"visits\":\\d+,\"pages\":\\d+,\"copy\":\\d+}\\R");
        assertThat(Files.readAllBytes(folder.resolve("week.pdf"))).startsWith('%', 'P', 'D', 'F');
        assertThat(folder.resolve("week.ics")).content().startsWith("BEGIN:VCALENDAR");
        assertThat(folder.resolve("week.csv")).isNotEmptyFile();
    }

    @ParameterizedTest
    @CsvSource({
        "2, export nonsense FILE",
        "2, export orders FILE --include-protected",
        "2, import nonsense FILE",
        "2, import orders no-such.csv",
        "2, schedule --from=2026-11-23",
        "2, schedule --from=2026-11-23 --to=2026-11-29",
        "2, schedule --from=2026-11-29 --to=2026-11-23 --csv=FILE",
        "2, schedule --from=2026-11-23 --to=2026-11-29 --print=no-such-printer",
        "2, schedule --from=2026-11-23 --to=2026-11-29 --pdf=/no/such/folder/week.pdf",
        "2, status --at=yesterday",
        "2, office",
        "2, audit"
    })
    void endsWithTheDocumentedCode(int code, String words) {
        String file = folder.resolve("unwritten.csv").toString();

        Typed typed = in("office", words.replace("FILE", file).split(" "));

        assertThat(typed.code()).isEqualTo(code);
        assertThat(typed.out()).isEmpty();
        assertThat(typed.err()).startsWith("hedgeward: ").doesNotContain("Exception");
        assertThat(folder.resolve("unwritten.csv")).doesNotExist();
    }

    private static Typed create(String name) {
        return in(name, "office", "create", "--name", "Sandford", "--json");
    }

    private static Typed in(String office, String... words) {
        return Typed.inOffice(folder.resolve(office), words);
    }
}
