package hedgeward.exchange.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

import hedgeward.app.schedule.DetailLevel;
import hedgeward.app.schedule.SampleSchedule;
import hedgeward.app.schedule.ScheduleRow;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

class ScheduleCsvTest {

    private static final LocalDate CLOCKS_BACK = LocalDate.of(2026, 10, 25);

    private static String text(DetailLevel detail, List<ScheduleRow> rows) {
        return new String(
                new ScheduleCsv().bytes(SampleSchedule.schedule(detail, rows)),
                StandardCharsets.UTF_8);
    }

    private static List<NamedCsvRecord> read(DetailLevel detail, List<ScheduleRow> rows) {
        return CsvReader.builder().ofNamedCsvRecord(text(detail, rows)).stream().toList();
    }

    @Test
    void hasALineAVisitInTheOrderTheyOpen() {
        List<NamedCsvRecord> lines = read(DetailLevel.FULL, SampleSchedule.week());
        assertThat(lines)
                .extracting(line -> line.getField("visit_code"))
                .containsExactly("V00006", "V00007", "V00004", "V00005", "V00008");
        NamedCsvRecord line = lines.get(2);
        assertThat(line.getField("window_from")).isEqualTo("05/12/2026 14:00");
        assertThat(line.getField("officer")).isEqualTo("SC1455");
        assertThat(line.getField("second_officer")).isEqualTo("1158");
        assertThat(line.getField("protected_name")).isEqualTo("Ŵynne Ŷarrow");
        assertThat(line.getField("terms")).startsWith("no molestation|no contact");
    }

    @Test
    void aCopyWithoutNamesHasNoColumnsForThem() {
        assertThat(text(DetailLevel.NO_NAMES, SampleSchedule.week()))
                .doesNotContain("protected", "respondent", "phone", "arrow", "hinberry", "07700");
        assertThat(text(DetailLevel.CODES_ONLY, SampleSchedule.week()).lines().findFirst())
                .contains(
                        "visit_code,case_ref,purpose,window_from,window_to,officer,second_officer");
    }

    @Test
    void aCellASpreadsheetWouldCalculateIsText() {
        ScheduleRow row =
                SampleSchedule.row(
                        "V00001",
                        SampleSchedule.MONDAY,
                        9,
                        List.of(),
                        SampleSchedule.people("=HYPERLINK(1)", "+1, \"A\" Row"));
        NamedCsvRecord line = read(DetailLevel.FULL, List.of(row)).getFirst();
        assertThat(line.getField("protected_name")).isEqualTo("'=HYPERLINK(1)");
        assertThat(line.getField("protected_address")).isEqualTo("'+1, \"A\" Row");
    }

    @Test
    void theHourThatOccursTwiceHasItsOffset() {
        ScheduleRow row = SampleSchedule.row("V00001", CLOCKS_BACK, 1, List.of());
        assertThat(read(DetailLevel.FULL, List.of(row)).getFirst().getField("window_from"))
                .isEqualTo("2026-10-25T01:00:00+01:00");
    }

    @Test
    void noVisitIsAHeaderAlone() {
        assertThat(text(DetailLevel.FULL, List.of()).lines()).hasSize(1);
    }
}
