package hedgeward.domain.clock;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

class WorkedDeadlinesTest {
    private static final Instant HEARING_OF_C11 = Lists.at("2021-03-03T14:00:00+00:00");

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void everyWorkedRowComesOutAsExpected(String id, NamedCsvRecord row) {
        String rule = row.getField("rule");
        Deadline deadline =
                deadline(
                        id,
                        rule.replace("@STAT", ""),
                        Lists.at(row.getField("start_iso_with_offset")));

        Instant worked = rule.endsWith("@STAT") ? deadline.latestLawful() : deadline.actBy();
        assertThat(worked).isEqualTo(Lists.at(row.getField("expected_deadline_iso_with_offset")));
    }

    @Test
    void theFileHasItsRows() throws IOException {
        assertThat(rows()).hasSize(36);
    }

    private static Deadline deadline(String id, String rule, Instant start) {
        ClockRule clock = ClockRule.ofCode(code(rule)).orElseThrow();
        OptionalInt days =
                clock == ClockRule.DVPO_TERM
                        ? OptionalInt.of(Integer.parseInt(rule.replaceAll("\\D", "")))
                        : OptionalInt.empty();
        Optional<Instant> hearing =
                id.equals("C11") ? Optional.of(HEARING_OF_C11) : Optional.empty();
        ClockAnswer answer = Lists.clocks().answer(new ClockQuestion(clock, start, days, hearing));
        return switch (answer) {
            case ClockAnswer.Answered(Deadline deadline) -> deadline;
            case ClockAnswer.Refused(String reason) -> throw new AssertionError(reason);
        };
    }

    private static String code(String rule) {
        return rule.matches("DVPO_\\d+D")
                ? "dvpo-term"
                : rule.replaceAll("_\\d+[HD]$", "").replace('_', '-').toLowerCase(Locale.ROOT);
    }

    static List<Object[]> rows() throws IOException {
        InputStream in =
                Objects.requireNonNull(
                        WorkedDeadlinesTest.class.getResourceAsStream("/hedgeward/clocks.csv"));
        try (CsvReader<NamedCsvRecord> csv =
                        CsvReader.builder()
                                .ofNamedCsvRecord(
                                        new InputStreamReader(in, StandardCharsets.UTF_8));
                Stream<NamedCsvRecord> records = csv.stream()) {
            return records.map(row -> new Object[] {row.getField("id"), row}).toList();
        }
    }
}
