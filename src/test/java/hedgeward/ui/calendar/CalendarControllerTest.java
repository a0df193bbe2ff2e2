package hedgeward.ui.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.app.access.Actor;
import hedgeward.app.access.Role;
import hedgeward.app.visit.VisitRow;
import hedgeward.domain.visit.Visit;
import hedgeward.domain.visit.VisitState;
import hedgeward.story.Story;
import hedgeward.ui.kit.Places;
import hedgeward.ui.kit.State;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;

@ExtendWith(ApplicationExtension.class)
class CalendarControllerTest {

    @SuppressWarnings("NullAway.Init") // made on the FX thread before each test
    private CalendarDesk desk;

    @BeforeEach
    void open() {
        onFx(
                () -> {
                    desk = new CalendarDesk(60);
                    desk.controller.onShown();
                });
    }

    @Test
    void aWeekRunsFromMondayAndStepsByWeeks() {
        assertThat(Span.WEEK.firstDay(desk.model().dayProperty().get())).isEqualTo("2026-11-30");
        onFx(() -> desk.controller.onStep(1));
        assertThat(Span.WEEK.firstDay(desk.model().dayProperty().get())).isEqualTo("2026-12-07");
        onFx(desk.controller::onToday);
        assertThat(desk.model().dayProperty().get()).isEqualTo("2026-12-02");
        assertThat(desk.model().shown())
                .isNotEmpty()
                .allMatch(r -> r.window().overlaps(Span.WEEK.window(LocalDate.of(2026, 12, 2))));
    }

    @Test
    void aVisitDroppedOnAnotherHourKeepsItsLengthAndCanBePutBack() {
        VisitRow before = planned();
        onFx(
                () ->
                        desk.controller.onDropped(
                                before.id(), LocalDate.of(2026, 12, 4), LocalTime.of(14, 15)));
        Visit moved = desk.office.memory.visits.findById(before.id()).orElseThrow();
        assertThat(moved.window().from()).isEqualTo(Story.at("2026-12-04T14:15"));
        assertThat(moved.window().length()).isEqualTo(before.window().length());
        onFx(desk.said.getLast().action().orElseThrow().run());
        assertThat(desk.office.memory.visits.findById(before.id()).orElseThrow().window())
                .isEqualTo(before.window());
    }

    @Test
    void whoMovesAVisitSomebodyElseJustChangedIsToldSo() {
        VisitRow before = planned();
        onFx(
                () -> {
                    desk.office.memory.visits.save(
                            desk.office.memory.visits.findById(before.id()).orElseThrow());
                    desk.controller.onDropped(
                            before.id(), LocalDate.of(2026, 12, 4), LocalTime.of(14, 15));
                });
        assertThat(desk.model().problemProperty().get())
                .hasValueSatisfying(
                        words ->
                                assertThat(words)
                                        .startsWith("It was changed just before you")
                                        .contains("do it again"));
        assertThat(desk.office.memory.visits.findById(before.id()).orElseThrow().window())
                .isEqualTo(before.window());
    }

    @Test
    void aMoveOutsideTheOrderIsRefusedWithTheReason() {
        VisitRow before = planned();
        onFx(
                () ->
                        desk.controller.onDropped(
                                before.id(), LocalDate.of(2027, 6, 1), LocalTime.of(10, 0)));
        assertThat(desk.model().problemProperty().get())
                .contains("A visit must begin while the order is in force.");
        assertThat(desk.office.memory.visits.findById(before.id()).orElseThrow().window())
                .isEqualTo(before.window());
    }

    @Test
    void whatAMoveBreaksIsSaidAtOnce() {
        VisitRow before = planned();
        onFx(
                () ->
                        desk.controller.onDropped(
                                before.id(), LocalDate.of(2026, 12, 4), LocalTime.of(6, 0)));
        assertThat(desk.said.getLast().words()).contains("Between 22:00 and 07:00.");
        assertThat(desk.said.getLast().state()).isEqualTo(State.DUE_SOON);
    }

    @Test
    void aVisitOfTheTrayIsGivenToASpecialConstableAndLeavesTheTray() {
        VisitRow first = desk.model().tray().getFirst();
        onFx(
                () -> {
                    desk.controller.onChosen(first);
                    desk.controller.onSide(CalendarModel.Side.ALLOCATE);
                    desk.controller.onAllocate(List.of(Story.SPECIAL, Story.CONSTABLE));
                });
        Visit given = desk.office.memory.visits.findById(first.id()).orElseThrow();
        assertThat(given.officer()).contains(Story.SPECIAL.id());
        assertThat(given.secondOfficer()).contains(Story.CONSTABLE.id());
        assertThat(desk.model().tray()).noneMatch(r -> r.id().equals(first.id()));
        assertThat(desk.model().sideProperty().get()).isEqualTo(CalendarModel.Side.TRAY);
    }

    @Test
    void whoMayNotPlanIsToldAndNothingChanges() {
        onFx(
                () -> {
                    desk =
                            new CalendarDesk(
                                    60, new Actor("s.pecial", Set.of(Role.SPECIAL), "desk 3"));
                    desk.controller.onShown();
                });
        VisitRow before = planned();
        onFx(
                () ->
                        desk.controller.onDropped(
                                before.id(), LocalDate.of(2026, 12, 4), LocalTime.of(10, 0)));
        assertThat(desk.model().problemProperty().get().orElseThrow()).contains("plan visits");
    }

    @Test
    void recordingLeadsToTheChosenVisit() {
        VisitRow chosen = planned();
        onFx(
                () -> {
                    desk.controller.onChosen(chosen);
                    desk.controller.onRecord();
                });
        assertThat(desk.opened).containsExactly(Places.recordVisit(chosen.id().value().toString()));
    }

    @Test
    void aDayIsSeenByOfficerAndTheNightsOfClockChangesKeepTheirLength() {
        onFx(() -> desk.controller.onDay(LocalDate.of(2026, 12, 3)));
        assertThat(desk.model().spanProperty().get()).isEqualTo(Span.DAY);
        assertThat(Span.DAY.window(LocalDate.of(2026, 10, 25)).length())
                .isEqualTo(Duration.ofHours(25));
        assertThat(Span.DAY.window(LocalDate.of(2027, 3, 28)).length())
                .isEqualTo(Duration.ofHours(23));
    }

    /// A planned visit later in the week.
    private VisitRow planned() {
        return desk.model().shown().stream()
                .filter(r -> r.state() instanceof VisitState.Planned)
                .filter(r -> r.officer().isPresent())
                .filter(r -> r.window().from().isAfter(CalendarDesk.NOW))
                .findFirst()
                .orElseThrow();
    }

    private static void onFx(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(20_000, action);
    }
}
