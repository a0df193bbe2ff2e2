package hedgeward.domain.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.constraints.IntRange;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;

class CourtPlanTest {
    private static final BankHolidays LIST = Lists.published();
    private static final CourtPlan PLAN = CourtPlan.usual(LIST);

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "within a sitting,"
                + " 2020-11-18T15:00Z, 2020-11-19T15:00Z, 2020-11-19T14:30Z, 2020-11-19T14:00Z",
        "in the evening the court has risen,"
                + " 2020-11-18T20:00Z, 2020-11-19T20:00Z, 2020-11-19T16:00Z, 2020-11-19T14:00Z",
        "over lunch nobody sits,"
                + " 2020-11-18T14:10Z, 2020-11-19T14:10Z, 2020-11-19T12:30Z, 2020-11-19T10:00Z",
        "on Saturday the court rises at one,"
                + " 2020-11-20T18:00Z, 2020-11-21T18:00Z, 2020-11-21T12:30Z, 2020-11-21T10:00Z",
        "before the Monday list comes Saturday,"
                + " 2020-11-20T09:00Z, 2020-11-23T09:00Z, 2020-11-21T12:30Z, 2020-11-21T10:00Z",
        "half past ten on Monday is just enough,"
                + " 2020-11-20T10:30Z, 2020-11-23T10:30Z, 2020-11-23T10:00Z, 2020-11-23T10:00Z",
        "a minute less is not,"
                + " 2020-11-20T10:29Z, 2020-11-23T10:29Z, 2020-11-21T12:30Z, 2020-11-21T10:00Z",
        "summer time is London's,"
                + " 2026-07-01T20:00+01:00, 2026-07-02T20:00+01:00, 2026-07-02T16:00+01:00,"
                + " 2026-07-02T14:00+01:00"
    })
    void theDockIsWorkedBackFromTheDeadline(
            String why, String from, String actBy, String dock, String sitting) {
        CourtRoute route = PLAN.route(Lists.at(from), Lists.at(actBy)).orElseThrow();
        assertThat(route.inDockBy()).as(why).isEqualTo(Lists.at(dock));
        assertThat(route.sitting()).isEqualTo(Lists.at(sitting));
        assertThat(route.leaveBy()).isEqualTo(Lists.at(dock).minus(Duration.ofMinutes(30)));
    }

    @Test
    void noCourtMaySitInTime() {
        assertThat(PLAN.route(Lists.at("2020-11-20T18:00:00Z"), Lists.at("2020-11-21T09:00:00Z")))
                .isEmpty();
    }

    @Test
    void aCourtTooFarAwayIsNoWay() {
        Instant arrested = Lists.at("2020-11-23T09:51:00Z");
        assertThat(PLAN.route(arrested, Lists.at("2020-11-23T10:50:00Z"))).isEmpty();
    }

    @Test
    void aRemandCourtSitsOnBankHolidaysButNeverOnChristmasDayOrASunday() {
        Sitting remand = new Sitting(LocalTime.of(9, 0), LocalTime.of(12, 0));
        CourtSittings always =
                new CourtSittings(
                        Map.of(
                                DayOfWeek.FRIDAY,
                                List.of(remand),
                                DayOfWeek.SUNDAY,
                                List.of(remand)),
                        List.of(remand),
                        Disregarded.asEnacted(LIST));

        assertThat(always.on(Lists.holiday("2026-12-28").date())).containsExactly(remand);
        assertThat(always.on(Lists.holiday("2026-12-26").date())).containsExactly(remand);
        assertThat(always.on(Lists.holiday("2026-12-25").date())).isEmpty();
        assertThat(always.on(Lists.holiday("2026-12-27").date())).isEmpty();
        assertThat(always.on(Lists.holiday("2027-03-26").date())).isEmpty();
        assertThat(always.on(Lists.holiday("2026-12-24").date())).isEmpty();
    }

    @Test
    void everyCourtThatSitsInTimeIsOffered() {
        Court near = new Court("Near", CourtSittings.usual(LIST), Duration.ofMinutes(10));
        Court far = new Court("Far", CourtSittings.usual(LIST), Duration.ofHours(2));
        CourtPlan both = new CourtPlan(List.of(near, far), Duration.ofMinutes(20));
        Instant arrested = Lists.at("2020-11-18T15:00:00Z");

        assertThat(both.routes(arrested, arrested.plus(Duration.ofDays(1))))
                .extracting(CourtRoute::leaveBy)
                .containsExactly(
                        Lists.at("2020-11-19T14:30:00Z"), Lists.at("2020-11-19T12:40:00Z"));
        assertThat(both.routes(arrested, arrested.plus(Duration.ofMinutes(60))))
                .extracting(CourtRoute::court)
                .containsExactly("Near");
    }

    @Test
    void aPlanWithoutACourtIsNone() {
        assertThatThrownBy(() -> new CourtPlan(List.of(), Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void theDockComesAMarginBeforeTheDeadlineWithinASitting(
            @ForAll("starts") Instant start, @ForAll @IntRange(max = 90) int margin) {
        CourtPlan plan = new CourtPlan(PLAN.courts(), Duration.ofMinutes(margin));
        Instant actBy = start.plus(Duration.ofHours(72));
        CourtRoute route = plan.route(start, actBy).orElse(new CourtRoute("", start, start, start));
        assertThat(route.inDockBy())
                .isBeforeOrEqualTo(actBy.minus(Duration.ofMinutes(margin)))
                .isAfterOrEqualTo(route.sitting());
        assertThat(route.leaveBy()).isBeforeOrEqualTo(route.inDockBy()).isAfterOrEqualTo(start);
    }

    @Property
    void aWiderMarginNeverMovesTheDockLater(
            @ForAll("starts") Instant start,
            @ForAll @IntRange(max = 60) int margin,
            @ForAll @IntRange(min = 1, max = 60) int more) {
        Instant actBy = start.plus(Duration.ofHours(24));
        CourtPlan narrow = new CourtPlan(PLAN.courts(), Duration.ofMinutes(margin));
        CourtPlan wide = new CourtPlan(PLAN.courts(), Duration.ofMinutes(margin + more));
        wide.route(start, actBy)
                .ifPresent(
                        late ->
                                assertThat(narrow.route(start, actBy).orElseThrow().inDockBy())
                                        .isAfter(late.inDockBy()));
    }

    @Provide
    Arbitrary<Instant> starts() {
        return Arbitraries.longs()
                .between(
                        Lists.at("2012-01-01T00:00:00Z").getEpochSecond(),
                        Lists.at("2050-12-31T00:00:00Z").getEpochSecond())
                .withDistribution(RandomDistribution.uniform())
                .map(Instant::ofEpochSecond);
    }
}
