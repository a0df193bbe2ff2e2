package hedgeward.ui.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.app.access.ClosedCases;
import hedgeward.app.visit.VisitQuestion;
import hedgeward.app.visit.VisitRow;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

import java.time.LocalDate;
import java.util.List;

@ExtendWith(ApplicationExtension.class)
class LanesTest {

    @Test
    void visitsThatOverlapNeverShareALaneAndOthersTakeTheWholeWidth() {
        CalendarDesk desk = WaitForAsyncUtils.waitForAsyncFx(20_000, () -> new CalendarDesk(200));
        List<VisitRow> rows =
                desk.office.visitTable.findVisits(
                        VisitQuestion.during(Span.DAY.window(LocalDate.of(2026, 12, 3))),
                        ClosedCases.NONE);
        List<Lanes.Placed> placed = Lanes.of(rows);
        assertThat(placed).hasSize(rows.size()).hasSizeGreaterThan(10);
        for (Lanes.Placed one : placed) {
            assertThat(one.lane()).isLessThan(one.lanes());
            List<Lanes.Placed> overlapping =
                    placed.stream()
                            .filter(o -> !o.equals(one))
                            .filter(o -> o.row().window().overlaps(one.row().window()))
                            .toList();
            assertThat(overlapping).noneMatch(o -> o.lane() == one.lane());
            assertThat(overlapping).allMatch(o -> o.lanes() == one.lanes());
        }
    }

    @Test
    void aVisitByItselfHasTheWholeWidth() {
        CalendarDesk desk = WaitForAsyncUtils.waitForAsyncFx(20_000, () -> new CalendarDesk(20));
        VisitRow row = desk.row(1);
        assertThat(Lanes.of(List.of(row))).containsExactly(new Lanes.Placed(row, 0, 1));
    }
}
