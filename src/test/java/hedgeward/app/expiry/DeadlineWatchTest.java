package hedgeward.app.expiry;

import static hedgeward.app.expiry.DeadlineWarning.Mark.DAY;
import static hedgeward.app.expiry.DeadlineWarning.Mark.HALF_HOUR;
import static hedgeward.app.expiry.DeadlineWarning.Mark.SIX_HOURS;
import static hedgeward.app.expiry.DeadlineWarning.Mark.TWO_HOURS;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.app.desk.DeskClock;
import hedgeward.domain.order.CaseId;
import hedgeward.domain.order.CaseRef;
import hedgeward.domain.people.PersonName;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

class DeadlineWatchTest {

    private static final Instant DUE = Instant.parse("2026-12-07T11:00:00Z");

    @Test
    void tellsEachMarkOnceAsItIsPassed() {
        List<DeadlineWarning.Mark> told = new ArrayList<>();
        DeadlineWatch watch = DeadlineWatch.FRESH;
        for (int minute = 30 * 60; minute >= -60; minute--) {
            DeadlineWatch.Told look = watch.look(List.of(court(DUE)), before(minute));
            look.warnings().forEach(warning -> told.add(warning.mark()));
            watch = look.after();
        }

        assertThat(told).containsExactly(DAY, SIX_HOURS, TWO_HOURS, HALF_HOUR);
    }

    @Test
    void warnsExactlyAtTheMark() {
        DeadlineWatch watch = DeadlineWatch.FRESH;

        assertThat(watch.look(List.of(court(DUE)), before(24 * 60).minusMillis(1)).warnings())
                .isEmpty();
        assertThat(watch.look(List.of(court(DUE)), before(24 * 60)).warnings())
                .extracting(DeadlineWarning::mark, DeadlineWarning::left)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(DAY, Duration.ofHours(24)));
    }

    @Test
    void tellsAfterASleepOnlyTheNearestMark() {
        DeadlineWatch asleep =
                DeadlineWatch.FRESH.look(List.of(court(DUE)), before(30 * 60)).after();

        DeadlineWatch.Told awake = asleep.look(List.of(court(DUE)), before(100));

        assertThat(awake.warnings()).extracting(DeadlineWarning::mark).containsExactly(TWO_HOURS);
        assertThat(awake.after().look(List.of(court(DUE)), before(99)).warnings()).isEmpty();
    }

    @Test
    void saysNothingOfADeadlineThatPassedMeanwhile() {
        assertThat(DeadlineWatch.FRESH.look(List.of(court(DUE)), DUE).warnings()).isEmpty();
    }

    @Test
    void warnsAnewOfADeadlineThatWasMoved() {
        DeadlineWatch watch = DeadlineWatch.FRESH.look(List.of(court(DUE)), before(60)).after();
        Instant later = DUE.plus(Duration.ofMinutes(10));

        assertThat(watch.look(List.of(court(later)), before(60)).warnings())
                .extracting(DeadlineWarning::mark)
                .containsExactly(TWO_HOURS);
    }

    @Test
    void putsTheNearestDeadlineFirst() {
        Instant later = DUE.plus(Duration.ofMinutes(30));

        assertThat(
                        DeadlineWatch.FRESH
                                .look(List.of(court(later), court(DUE)), before(60))
                                .warnings())
                .extracting(warning -> warning.clock().due())
                .containsExactly(DUE, later);
    }

    @ParameterizedTest
    @EnumSource(
            value = DeskClock.Kind.class,
            names = {
                "NOTICE_UNSERVED",
                "ORDER_UNSERVED",
                "VISIT_OVERDUE",
                "BREACH_REPORTED",
                "ARREST_SOUGHT"
            })
    void warnsOfNothingThatIsNoDeadline(DeskClock.Kind kind) {
        assertThat(DeadlineWatch.FRESH.look(List.of(clock(kind, DUE)), before(10)).warnings())
                .isEmpty();
    }

    @Property
    void neverTellsAMarkTwiceHoweverOftenItLooks(
            @ForAll @Size(min = 1, max = 40) List<@IntRange(max = 2000) Integer> minutesLeft) {
        List<DeadlineWarning.Mark> told = new ArrayList<>();
        DeadlineWatch watch = DeadlineWatch.FRESH;
        for (int minute : minutesLeft.stream().sorted((a, b) -> b - a).toList()) {
            DeadlineWatch.Told look = watch.look(List.of(court(DUE)), before(minute));
            look.warnings().forEach(warning -> told.add(warning.mark()));
            watch = look.after();
        }
        assertThat(told).doesNotHaveDuplicates().isSorted();
    }

    private static Instant before(int minutes) {
        return DUE.minus(Duration.ofMinutes(minutes));
    }

    private static DeskClock court(Instant due) {
        return clock(DeskClock.Kind.COURT, due);
    }

    private static DeskClock clock(DeskClock.Kind kind, Instant due) {
        return new DeskClock(
                kind,
                new CaseId(new UUID(0x7001L, 1)),
                new CaseRef("DV-2026-0001"),
                new PersonName("Invented", Optional.empty()),
                due.minus(Duration.ofDays(1)),
                due,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
