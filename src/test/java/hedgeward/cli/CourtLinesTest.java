package hedgeward.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.app.desk.CourtLine;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

class CourtLinesTest {

    private static final Instant SATURDAY = Instant.parse("2026-12-26T16:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-12-29T16:00:00Z");
    private static final Instant DOCK = Instant.parse("2026-12-24T15:30:00Z");

    @Test
    void saysBothReadingsAndTheDock() {
        CourtLine line =
                new CourtLine(
                        SATURDAY,
                        TUESDAY,
                        Optional.of(DOCK),
                        Optional.of(Instant.parse("2026-12-24T14:00:00Z")));

        assertThat(CourtLines.plain(List.of(line)))
                .endsWith(
                        "Before the court by Sat 26 Dec 2026, 16:00, arguably Tue 29 Dec 2026,"
                                + " 16:00; in the dock by Thu 24 Dec 2026, 15:30");
        assertThat(JsonLine.of(json -> CourtLines.json(List.of(line), json)))
                .contains(
                        "\"act_by\":\"2026-12-26T16:00:00+00:00\"",
                        "\"latest_lawful\":\"2026-12-29T16:00:00+00:00\"",
                        "\"in_dock_by\":\"2026-12-24T15:30:00+00:00\"",
                        "\"last_sitting\":\"2026-12-24T14:00:00+00:00\"");
    }

    @Test
    void saysThatNoCourtSitsInTime() {
        CourtLine line = new CourtLine(SATURDAY, SATURDAY, Optional.empty(), Optional.empty());

        assertThat(CourtLines.plain(List.of(line))).endsWith("16:00; no sitting before it");
        assertThat(CourtLines.plain(List.of())).isEmpty();
    }
}
