package hedgeward.domain.visit;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.domain.clock.London;
import hedgeward.domain.condition.Terms;
import hedgeward.domain.order.OrderTerm;
import hedgeward.domain.order.ProtectionOrder;
import hedgeward.story.Steps;
import hedgeward.story.Story;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

class VisitPlanTest {

    @Test
    void coversTheStorysOrderFromTheFirstDayToTwoDaysBeforeItEnds() {
        List<VisitPlan.Proposal> plan =
                VisitPlan.of(VisitTemplate.standard(), Steps.order(), Story.MADE);
        assertThat(plan)
                .extracting(p -> London.dateOf(p.window().from()))
                .containsExactly(
                        LocalDate.of(2026, 11, 27),
                        LocalDate.of(2026, 12, 4),
                        LocalDate.of(2026, 12, 11),
                        LocalDate.of(2026, 12, 17),
                        LocalDate.of(2026, 12, 21));
        assertThat(plan.getLast().purpose()).isEqualTo(VisitPurpose.PRE_EXPIRY);
        assertThat(plan)
                .extracting(p -> wall(p.window().from()) + " to " + wall(p.window().to()))
                .containsExactly(
                        "09:00 to 13:00",
                        "14:00 to 18:00",
                        "17:00 to 20:00",
                        "10:00 to 14:00",
                        "10:00 to 16:00");
    }

    @Test
    void aWindowTheClocksSwallowIsNotProposed() {
        LocalDate made = LocalDate.of(2027, 3, 20);
        ProtectionOrder order = order(made, OrderTerm.ofDays(made, 28));
        VisitTemplate.Slot night =
                new VisitTemplate.Slot(
                        VisitPurpose.ROUTINE,
                        VisitTemplate.Anchor.MADE,
                        8,
                        LocalTime.of(1, 0),
                        LocalTime.of(2, 0));
        assertThat(days(order, night)).as("28 March, from one to two o'clock").isEmpty();
    }

    private static LocalTime wall(Instant at) {
        return London.wallAt(at).toLocalTime();
    }

    @Property
    void everyVisitBeginsWhileTheOrderIsInForceAndInOrder(
            @ForAll @IntRange(min = 14, max = 28) int days,
            @ForAll @IntRange(min = 0, max = 3_000) int offset) {
        LocalDate made = LocalDate.of(2022, 1, 3).plusDays(offset);
        ProtectionOrder order = order(made, OrderTerm.ofDays(made, days));
        List<VisitPlan.Proposal> plan =
                VisitPlan.of(VisitTemplate.standard(), order, order.madeAt());
        assertThat(plan).isNotEmpty().allMatch(p -> order.isInForceAt(p.window().from()));
        assertThat(plan)
                .isSortedAccordingTo((a, b) -> a.window().from().compareTo(b.window().from()));
        assertThat(plan).filteredOn(p -> p.purpose() == VisitPurpose.PRE_EXPIRY).hasSize(1);
    }

    @Test
    void proposesNothingForThePast() {
        assertThat(VisitPlan.of(VisitTemplate.standard(), Steps.order(), Story.ENDS)).isEmpty();
    }

    @Test
    void anOpenEndedOrderHasNoVisitBeforeItsEnd() {
        ProtectionOrder order = order(LocalDate.of(2026, 12, 1), OrderTerm.OPEN_ENDED);
        assertThat(VisitPlan.of(VisitTemplate.standard(), order, order.madeAt()))
                .hasSize(4)
                .noneMatch(p -> p.purpose() == VisitPurpose.PRE_EXPIRY);
    }

    @Test
    void aRoutineVisitGivesWayOnAndAfterTheDayOfTheLastOne() {
        LocalDate made = LocalDate.of(2026, 11, 26);
        ProtectionOrder order = order(made, OrderTerm.ofDays(made, 14));
        assertThat(days(order, slot(10), slot(11), slot(12), slot(13), closing(2)))
                .as("the last day is 9 December")
                .containsExactly(LocalDate.of(2026, 12, 6), LocalDate.of(2026, 12, 7));
        assertThat(days(order, slot(10), slot(11), slot(12), slot(13))).hasSize(4);
        assertThat(days(order, slot(10), slot(12), closing(1), closing(3)))
                .as("the earlier of two closing visits, on the 6th, decides")
                .containsExactly(LocalDate.of(2026, 12, 6), LocalDate.of(2026, 12, 8));
    }

    @Test
    void noVisitBeginsBeforeTheOrderIsMadeOrAfterItIsOver() {
        LocalDate made = LocalDate.of(2026, 11, 26);
        ProtectionOrder order = order(made, OrderTerm.ofDays(made, 14));
        VisitTemplate template = new VisitTemplate("a few", List.of(slot(0), slot(1), slot(14)));
        assertThat(VisitPlan.of(template, order, London.startOf(made)))
                .extracting(p -> London.dateOf(p.window().from()))
                .containsExactly(made.plusDays(1));
    }

    @Test
    void aVisitMayBeginAtTheInstantPlanningBegins() {
        LocalDate made = LocalDate.of(2026, 11, 26);
        ProtectionOrder order = order(made, OrderTerm.ofDays(made, 14));
        VisitTemplate template = new VisitTemplate("one", List.of(slot(1)));
        Instant nine = Story.at("2026-11-27T09:00");
        assertThat(VisitPlan.of(template, order, nine)).hasSize(1);
        assertThat(VisitPlan.of(template, order, nine.plusSeconds(1))).isEmpty();
    }

    private static List<LocalDate> days(ProtectionOrder order, VisitTemplate.Slot... slots) {
        return VisitPlan.of(new VisitTemplate("a few", List.of(slots)), order, order.madeAt())
                .stream()
                .map(p -> London.dateOf(p.window().from()))
                .toList();
    }

    /// From 9 to 10 in the morning; the orders here are made at half past ten.
    private static VisitTemplate.Slot slot(int days) {
        return new VisitTemplate.Slot(
                VisitPurpose.ROUTINE,
                VisitTemplate.Anchor.MADE,
                days,
                LocalTime.of(9, 0),
                LocalTime.of(10, 0));
    }

    private static VisitTemplate.Slot closing(int days) {
        return new VisitTemplate.Slot(
                VisitPurpose.PRE_EXPIRY,
                VisitTemplate.Anchor.LAST_DAY,
                days,
                LocalTime.of(9, 0),
                LocalTime.of(10, 0));
    }

    private static ProtectionOrder order(LocalDate made, OrderTerm term) {
        Instant at = made.atTime(LocalTime.of(10, 30)).atZone(London.ZONE).toInstant();
        return new ProtectionOrder(
                at,
                term,
                new Terms(Story.terms().conditions()),
                Optional.empty(),
                Optional.empty());
    }
}
