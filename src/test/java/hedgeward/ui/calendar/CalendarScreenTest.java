package hedgeward.ui.calendar;

import hedgeward.ui.kit.Snapshots;

import javafx.scene.Parent;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

import java.io.IOException;
import java.util.Locale;

@ExtendWith(ApplicationExtension.class)
class CalendarScreenTest {

    @Test
    void looksRightByDayWeekMonthAndList() throws IOException {
        for (Span span : Span.values()) {
            String name = "visits-" + span.name().toLowerCase(Locale.ROOT);
            Snapshots.take(name, 1264, 820, () -> page(span, 60, CalendarModel.Side.TRAY));
        }
        Snapshots.take(
                "visits-narrow", 924, 620, () -> page(Span.WEEK, 20, CalendarModel.Side.TRAY));
        Snapshots.take(
                "visits-allocate",
                1264,
                820,
                () -> page(Span.WEEK, 20, CalendarModel.Side.ALLOCATE));
        Snapshots.take(
                "visits-move", 1264, 820, () -> page(Span.WEEK, 20, CalendarModel.Side.MOVE));
        Snapshots.take("visits-none", 924, 620, () -> page(Span.LIST, 0, CalendarModel.Side.TRAY));
    }

    private static Parent page(Span span, int cases, CalendarModel.Side side) {
        CalendarDesk desk = new CalendarDesk(cases);
        desk.controller.onShown();
        desk.controller.onSpan(span);
        desk.model().tray().stream().findFirst().ifPresent(desk.controller::onChosen);
        desk.controller.onSide(side);
        return desk.controller.root();
    }
}
