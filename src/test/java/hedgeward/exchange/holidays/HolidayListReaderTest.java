package hedgeward.exchange.holidays;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.domain.clock.BankHolidays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;

class HolidayListReaderTest {
    private static final LocalDate OBTAINED = LocalDate.of(2026, 11, 1);
    private static final String YEAR_2026 =
            """
            {"scotland": {"events": [{"title": "2nd January", "date": "2026-01-02", "notes": "", "bunting": true}]},
             "england-and-wales": {"division": "england-and-wales", "events": [
               {"title": "New Year", "date": "2026-01-01", "notes": "", "bunting": true},
               {"title": "Good Friday", "date": "2026-04-03", "notes": "", "bunting": false},
               {"title": "Easter Monday", "date": "2026-04-06", "notes": "", "bunting": true},
               {"title": "Early May", "date": "2026-05-04", "notes": "", "bunting": true},
               {"title": "Spring", "date": "2026-05-25", "notes": "", "bunting": true},
               {"title": "Summer", "date": "2026-08-31", "notes": "", "bunting": true},
               {"title": "Christmas Day", "date": "2026-12-25", "notes": "", "bunting": true},
               {"title": "Boxing Day", "date": "2026-12-28", "notes": "Substitute day", "bunting": true}]}}
            """;

    private final HolidayListReader reader = new HolidayListReader();

    @Test
    void theShippedListKnowsItsSourceDateAndYears() {
        BankHolidays shipped = reader.shipped();

        assertThat(shipped.source()).isEqualTo("GOV.UK bank holidays, England and Wales");
        assertThat(shipped.lastUpdated()).isEqualTo("2025-11-24");
        assertThat(shipped.version()).isEqualTo("2025-11-24");
        assertThat(shipped.first()).isEqualTo("2012-01-02");
        assertThat(shipped.last()).isEqualTo("2028-12-26");
        assertThat(shipped.days()).hasSize(140);
        assertThat(shipped.covers(2012) && shipped.covers(2028)).isTrue();
        assertThat(shipped.covers(2011) || shipped.covers(2029)).isFalse();
    }

    @Test
    void aPlainDownloadIsReadForEnglandAndWalesOnly() throws IOException {
        BankHolidays read = read(YEAR_2026);

        assertThat(read.days()).hasSize(8);
        assertThat(read.on(LocalDate.of(2026, 1, 2))).isEmpty();
        assertThat(read.on(LocalDate.of(2026, 12, 28)).orElseThrow().words())
                .isEqualTo("Boxing Day (Substitute day)");
        assertThat(read.source()).isEqualTo("a download");
        assertThat(read.lastUpdated()).isEqualTo(OBTAINED);
    }

    @Test
    void aRealHandKeptListWithMistakesIsRefusedWithThePlace() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(
                        HolidayListReaderTest.class.getResourceAsStream(
                                "/hedgeward/holidays-with-mistakes.json"))) {
            assertThat(reader.read(in, "a hand-kept list", OBTAINED))
                    .isEqualTo(
                            new ListReading.Refused(
                                    "The file is not sound JSON at line 5, column 7."));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            2026-05-25 | 2026-05-23 | weekend
            2026-05-25 | 2026-05-24 | weekend
            2026-05-25 | 2026-05-04 | names 2026-05-04 twice
            2026-05-25 | 2027-05-31 | only 7 bank holidays in 2026
            2026-05-25 | 25/05/2026 | "25/05/2026" is not a date
            2026-04-03 | 2026-04-02 | has Good Friday on 2026-04-02; it falls on 2026-04-03
            "Good Friday", "date": "2026-04-03" | "Other", "date": "2026-04-02" | lacks Good Friday, 2026-04-03
            2026-12-28 | 2026-12-29 | lacks 2026-12-28, kept for Christmas Day or Boxing Day
            2026-12-25 | 2026-12-24 | lacks 2026-12-25, kept for Christmas Day or Boxing Day
            "Spring", "date": "2026-05-25" | "Other", "date": "2026-05-26" | lacks 2026-05-25, which Schedule 1 names
            2026-08-31 | 2026-09-30 | lacks 2026-08-31, which Schedule 1 names
            "New Year" | "St Andrew’s Day" | no bank holiday in England and Wales
            "New Year", "date": "2026-01-01" | "2nd January", "date": "2026-01-02" | no bank holiday in England
            2026-04-06 | 2026-04-07 | lacks Easter Monday, 2026-04-06
            "Spring"   | ""         | no name for 2026-05-25
            "Spring"   | 7          | "title" is not text
            "2026-05-25" | null     | "date" is not text
            "events"   | "event"    | no bank holidays
            england-and-wales": { | england-and-wales": 1, "x": { | is not an object
            """)
    void aListThatCannotBeTrueIsRefusedWithTheReason(String sound, String unsound, String reason)
            throws IOException {
        assertThat(refusal(YEAR_2026.replace(sound, unsound))).contains(reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            []   | not a JSON object
            {}   | no part "england-and-wales"
            {"scotland": {"events": []}} | no part "england-and-wales"
            {"england-and-wales": {}} | no bank holidays
            {"england-and-wales": {"events": {}}}    | "events" is not an array
            {"england-and-wales": {"events": [1]}}   | is not an object
            {"england-and-wales": {}, "england-and-wales": {}} | not sound JSON
            {} {} | goes on after its end
            {"last_updated": "yesterday"} | "yesterday" is not a date
            """)
    void whatIsNoListIsRefused(String json, String reason) throws IOException {
        assertThat(refusal(json)).contains(reason);
    }

    @Test
    void anEmptyFileIsRefused() throws IOException {
        assertThat(refusal("")).contains("not a JSON object");
    }

    @Test
    void anEndlessFileIsRefused() throws IOException {
        assertThat(refusal("{" + " ".repeat(3_000_000) + "}")).contains("far larger");
    }

    @Test
    void whatIsNotEvenTextIsRefused() throws IOException {
        byte[] noise = {0, 0, 0x7f, 0x11, 0, 0, 0x7f, 0x11};
        assertThat(reader.read(new ByteArrayInputStream(noise), "a download", OBTAINED))
                .isInstanceOf(ListReading.Refused.class);
    }

    private BankHolidays read(String json) throws IOException {
        return switch (reading(json)) {
            case ListReading.Read(BankHolidays holidays) -> holidays;
            case ListReading.Refused(String reason) -> throw new AssertionError(reason);
        };
    }

    private String refusal(String json) throws IOException {
        return switch (reading(json)) {
            case ListReading.Refused(String reason) -> reason;
            case ListReading.Read(BankHolidays holidays) ->
                    throw new AssertionError("read " + holidays.version());
        };
    }

    private ListReading reading(String json) throws IOException {
        return reader.read(
                new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)),
                "a download",
                OBTAINED);
    }
}
