package hedgeward.app.backup;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.domain.clock.London;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

class RotationTest {

    private static final Instant NOW = Instant.parse("2026-11-22T13:00:00Z");

    @Test
    void keepsSevenDaysFiveWeeksAndTwelveMonthsOfDailyBackups() {
        List<Instant> made = daily(800);

        List<Instant> kept = new ArrayList<>(made);
        kept.removeAll(Rotation.expendable(made, NOW, Keeping.USUAL));

        assertThat(kept)
                .hasSize(22)
                .contains(
                        NOW.minus(Duration.ofDays(6)),
                        Instant.parse("2026-10-31T13:00:00Z"),
                        Instant.parse("2025-12-31T13:00:00Z"))
                .doesNotContain(Instant.parse("2025-11-30T13:00:00Z"));
    }

    @Test
    void whatIsNewerThanTheOneJustProvedStays() {
        Instant later = NOW.plus(Duration.ofHours(1));
        Instant latest = NOW.plus(Duration.ofHours(2));

        assertThat(Rotation.expendable(List.of(later, latest, NOW), NOW, new Keeping(1, 0, 0)))
                .isEmpty();
    }

    @Property
    void theOneJustProvedIsNeverExpendableAndASecondRoundFindsNothing(
            @ForAll @Size(max = 60) Set<@IntRange(max = 20_000) Integer> hoursAgo,
            @ForAll @IntRange(min = 1, max = 8) int days,
            @ForAll @IntRange(max = 6) int weeks,
            @ForAll @IntRange(max = 13) int months) {
        Keeping keep = new Keeping(days, weeks, months);
        List<Instant> made = new ArrayList<>(List.of(NOW));
        hoursAgo.forEach(hours -> made.add(NOW.minus(Duration.ofHours(hours))));

        List<Instant> expendable = Rotation.expendable(made, NOW, keep);

        assertThat(expendable).allMatch(one -> one.isBefore(NOW));
        made.removeAll(expendable);
        assertThat(Rotation.expendable(made, NOW, keep)).isEmpty();
        assertThat(made.stream().distinct()).hasSizeLessThanOrEqualTo(days + weeks + months);
    }

    private static List<Instant> daily(int days) {
        return IntStream.range(0, days).mapToObj(day -> NOW.minus(Duration.ofDays(day))).toList();
    }

    @Test
    void whatWasDestroyedOnADayIsGoneAYearLaterFromTheFirstOfTheMonth() {
        assertThat(Rotation.goneBy(LocalDate.of(2026, 11, 23), Keeping.USUAL))
                .isEqualTo(LocalDate.of(2027, 11, 1));
    }

    @Property(tries = 60)
    void onTheDayTheLastIsGoneNothingOlderIsKept(
            @ForAll @IntRange(max = 400) int day,
            @ForAll @IntRange(min = 1, max = 20) int days,
            @ForAll @IntRange(max = 6) int weeks,
            @ForAll @IntRange(max = 4) int months) {
        Keeping keep = new Keeping(days, weeks, months);
        LocalDate last = LocalDate.of(2026, 1, 1).plusDays(day);
        LocalDate gone = Rotation.goneBy(last, keep);
        List<Instant> made =
                last.minusDays(40).datesUntil(gone.plusDays(1)).map(RotationTest::noon).toList();

        assertThat(gone).isAfter(last);
        assertThat(Rotation.expendable(made, noon(gone), keep))
                .containsAll(made.stream().filter(one -> !one.isAfter(noon(last))).toList());
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(London.ZONE).toInstant();
    }
}
