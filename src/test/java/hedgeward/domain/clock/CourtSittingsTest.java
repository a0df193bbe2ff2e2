package hedgeward.domain.clock;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class CourtSittingsTest {
    private final CourtSittings usual = CourtSittings.usual(Lists.published());

    @ParameterizedTest
    @CsvSource({
        "2020-11-20T09:00:00Z, 2020-11-23T09:00:00Z, 2020-11-21T10:00:00Z",
        "2020-11-20T09:00:00Z, 2020-11-23T10:30:00Z, 2020-11-23T10:00:00Z",
        "2020-11-20T09:00:00Z, 2020-11-23T14:00:00Z, 2020-11-23T10:00:00Z",
        "2020-11-20T09:00:00Z, 2020-11-23T14:01:00Z, 2020-11-23T14:00:00Z",
        "2025-10-24T14:30:00+01:00, 2025-10-27T09:30:00Z, 2025-10-25T10:00:00+01:00",
        "2026-12-24T09:00:00Z, 2026-12-26T17:00:00Z, 2026-12-24T14:00:00Z"
    })
    void theLastUsableSittingIsFound(String notBefore, String deadline, String sitting) {
        assertThat(usual.lastBefore(Lists.at(deadline), Lists.at(notBefore)))
                .contains(Lists.at(sitting));
    }

    @Test
    void aPlaceReachedAfterTheLastMomentInTheDockIsOfNoUse() {
        Instant deadline = Lists.at("2020-11-23T15:00:00Z");
        Duration margin = Duration.ofMinutes(30);
        Instant last = Lists.at("2020-11-23T14:30:00Z");
        assertThat(usual.lastReady(deadline, last, margin))
                .map(CourtSittings.Ready::by)
                .contains(last);
        assertThat(usual.lastReady(deadline, last.plusSeconds(1), margin)).isEmpty();
        assertThat(
                        usual.lastReady(
                                Lists.at("2020-11-23T14:29:00Z"),
                                Lists.at("2020-11-23T09:00:00Z"),
                                margin))
                .as("half an hour before 14:29 the afternoon has not begun")
                .map(CourtSittings.Ready::sitting)
                .contains(Lists.at("2020-11-23T10:00:00Z"));
    }

    @Test
    void thereMayBeNone() {
        assertThat(
                        usual.lastBefore(
                                Lists.at("2020-11-23T09:00:00Z"), Lists.at("2020-11-21T10:01:00Z")))
                .isEqualTo(Optional.empty());
    }

    @Test
    void aCourtMayKeepItsOwnTimes() {
        CourtSittings evenings =
                new CourtSittings(
                        Map.of(
                                DayOfWeek.MONDAY,
                                List.of(new Sitting(LocalTime.of(18, 0), LocalTime.of(20, 0)))),
                        List.of(),
                        Disregarded.asPublished(Lists.published()));

        assertThat(
                        evenings.lastBefore(
                                Lists.at("2020-11-25T09:00:00Z"), Lists.at("2020-11-20T09:00:00Z")))
                .contains(Lists.at("2020-11-23T18:00:00Z"));
    }
}
