package hedgeward.boot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

class ClockCommandTest {

    @Test
    void answersAsOneJsonObjectWithLondonOffsets() {
        Typed typed = Typed.hedgeward("clock", "dvpo-breach", "2026-12-05T11:00+00:00", "--json");

        assertThat(typed.code()).isZero();
        assertThat(typed.err()).isEmpty();
        assertThat(typed.out())
                .startsWith(
                        "{\"rule\":\"dvpo-breach\",\"start\":\"2026-12-05T11:00:00+00:00\","
                                + "\"act_by\":\"2026-12-07T11:00:00+00:00\","
                                + "\"latest_lawful\":\"2026-12-07T11:00:00+00:00\","
                                + "\"disregarded\":[{\"date\":\"2026-12-06\",\"why\":\"Sunday\"}],"
                                + "\"working\":[\"The arrest was made at ");
        assertThat(typed.out().lines()).hasSize(1);
    }

    @Test
    void saysWhenToBeInTheDock() {
        assertThat(Typed.hedgeward("clock", "dvpo-breach", "2026-12-05T11:00Z", "--json").out())
                .contains(
                        "\"last_sitting\":\"2026-12-07T10:00:00+00:00\",\"in_dock_by\":"
                                + "\"2026-12-07T10:30:00+00:00\",\"leave_by\":"
                                + "\"2026-12-07T10:00:00+00:00\"}");
    }

    @Test
    void saysTheLastUsableSittingForAHearing() {
        assertThat(Typed.hedgeward("clock", "dvpn-hearing", "2020-11-20T09:00Z", "--json").out())
                .contains("],\"last_sitting\":\"2020-11-21T10:00:00+00:00\"}");
    }

    @Test
    void keepsTheDetentionClockOfPaceApart() {
        Typed json = Typed.hedgeward("clock", "pace-detention", "2026-10-24T22:00+01:00", "--json");
        assertThat(json.out())
                .contains(
                        "\"act_by\":\"2026-10-25T21:00:00+00:00\"",
                        "\"disregarded\":[]",
                        "\"reviews\":[{\"number\":1,\"act_by\":\"2026-10-25T03:00:00+00:00\"")
                .doesNotContain("in_dock_by");

        assertThat(
                        Typed.hedgeward(
                                        "clock",
                                        "pace-detention",
                                        "2026-11-25T23:10Z",
                                        "--authorised",
                                        "2026-11-25T23:40Z")
                                .out())
                .contains(
                        "  Review 1       by Thu 26 Nov 2026, 05:10 (latest lawful Thu 26 Nov 2026,"
                                + " 05:40)");
    }

    @Test
    void namesTheLastDayOfATerm() {
        Typed typed =
                Typed.hedgeward(
                        "clock", "dvpo-term", "2026-11-26T10:30Z", "--days", "28", "--json");

        assertThat(typed.out())
                .contains(
                        "\"act_by\":\"2026-12-24T00:00:00+00:00\"",
                        "\"last_day\":\"2026-12-23\"",
                        "\"disregarded\":[]");
    }

    @Test
    void writesSummerInstantsWithTheSummerOffset() {
        assertThat(Typed.hedgeward("clock", "dvpn-hearing", "2026-07-01T02:10Z", "--json").out())
                .contains("\"act_by\":\"2026-07-03T03:10:00+01:00\"");
    }

    @Test
    void saysInWordsWhatToDoByWhen() {
        Typed typed = Typed.hedgeward("clock", "dvpn-hearing", "2026-11-25T03:10+00:00");

        assertThat(typed.code()).isZero();
        assertThat(typed.out())
                .startsWith("Hearing of the application after a DVPN")
                .contains("  Act by         Fri 27 Nov 2026, 03:10")
                .contains("Working");
    }

    @ParameterizedTest
    @CsvSource({
        "2, clock",
        "2, clock dvpn-hearing",
        "2, clock no-such-rule 2026-11-25T03:10Z",
        "2, clock dvpn-hearing 2026-11-25",
        "2, clock dvpo-term 2026-11-25T03:10Z",
        "2, clock dvpn-hearing 2026-11-25T03:10Z --days=28",
        "2, clock dvpo-term 2026-11-25T03:10Z --days=many",
        "2, clock dvpo-breach 2026-11-25T03:10Z --hearing=2026-11-26T10:00Z",
        "5, clock dvpo-term 2026-11-25T03:10Z --days=30",
        "5, clock dvpn-breach 2026-11-25T03:10Z --hearing=2026-11-24T10:00Z",
        "2, clock pace-detention 2026-11-25T03:10Z --days=14",
        "2, clock dvpo-breach 2026-11-25T03:10Z --authorised=2026-11-25T03:10Z",
        "5, clock pace-detention 2026-11-25T03:10Z --authorised=2026-11-25T03:09Z",
        "2, clock --batch /no/such/file",
        "2, clok"
    })
    void endsWithTheDocumentedCodeAndOneSentence(int code, String words) {
        Typed typed = Typed.hedgeward(words.split(" "));

        assertThat(typed.code()).isEqualTo(code);
        assertThat(typed.out()).isEmpty();
        assertThat(typed.err()).startsWith("hedgeward: ").doesNotContain("Exception", "\tat ");
    }

    @Test
    void leavesABadRowOfABatchEmptyInItsPlace(@TempDir Path folder) throws IOException {
        Path file =
                Files.writeString(
                        folder.resolve("clocks.csv"),
                        """
                        id,rule,start,days,hearing
                        A,dvpo-breach,2026-12-05T11:00:00+00:00,,
                        B,dvpo-term,2026-11-26T10:30:00+00:00,30,
                        C,dvpo-breach,yesterday,,
                        D,dvpn-hearing,2026-12-24T09:00:00+00:00,,
                        """);

        Typed typed = Typed.hedgeward("clock", "--batch", file.toString());

        assertThat(typed.code()).isEqualTo(1);
        assertThat(typed.out())
                .isEqualTo(
                        """
                        id,act_by,latest_lawful,disregarded
                        A,2026-12-07T11:00:00+00:00,2026-12-07T11:00:00+00:00,2026-12-06
                        B,,,
                        C,,,
                        D,2026-12-29T09:00:00+00:00,2026-12-30T09:00:00+00:00,2026-12-25|2026-12-27|2026-12-28
                        """);
        assertThat(typed.err()).contains("Row 3 is left empty.", "Row 4 is left empty.");
    }

    @Test
    void readsTheColumnsOfABatchByNameWithOrWithoutAByteOrderMark(@TempDir Path folder)
            throws IOException {
        Path file =
                Files.writeString(
                        folder.resolve("clocks.csv"),
                        "\uFEFFStart,note,ID,rule\r\n2026-12-05T11:00Z,\"a, b\",A,dvpo-breach\r\n");

        Typed typed = Typed.hedgeward("clock", "--batch", file.toString());

        assertThat(typed.code()).isZero();
        assertThat(typed.out()).contains("A,2026-12-07T11:00:00+00:00,");
    }

    @ParameterizedTest
    @CsvSource({"''", "'id,start'", "'id,rule,start\nA,\"dvpo'"})
    void refusesABatchThatIsNoTable(String content, @TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("clocks.csv"), content);

        Typed typed = Typed.hedgeward("clock", "--batch", file.toString());

        assertThat(typed.code()).isEqualTo(1);
        assertThat(typed.out()).isEmpty();
        assertThat(typed.err()).startsWith("hedgeward: The ");
    }

    @Test
    void answersTenThousandRowsInOrder(@TempDir Path folder) throws IOException {
        String rows =
                IntStream.range(0, 10_000)
                        .mapToObj(row -> row + ",dvpn-hearing,2026-11-25T03:10:00+00:00,,")
                        .collect(Collectors.joining("\n"));
        Path file =
                Files.writeString(
                        folder.resolve("clocks.csv"), "id,rule,start,days,hearing\n" + rows);

        Typed typed = Typed.hedgeward("clock", "--batch", file.toString());

        assertThat(typed.out().lines().skip(1))
                .hasSize(10_000)
                .element(9_999)
                .isEqualTo("9999,2026-11-27T03:10:00+00:00,2026-11-27T03:10:00+00:00,");
    }
}
