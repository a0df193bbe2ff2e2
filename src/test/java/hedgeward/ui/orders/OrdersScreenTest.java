package hedgeward.ui.orders;

import hedgeward.story.Story;
import hedgeward.ui.desk.DeskOffice;
import hedgeward.ui.desk.SampleRegister;
import hedgeward.ui.kit.Snapshots;

import javafx.scene.Parent;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// Pictures of the register: full, narrow, filtered to nothing.
@ExtendWith(ApplicationExtension.class)
class OrdersScreenTest {

    private final DeskOffice office = new DeskOffice(Story.SERVED);

    @Test
    void fullAndNarrow() throws IOException {
        office.memory.cases.addAll(SampleRegister.of(600, Story.SERVED));
        office.memory.officers.addAll(List.of(Story.CONSTABLE));
        Snapshots.take("orders", 1264, 820, () -> shown(3));
        Snapshots.take("orders-narrow", 924, 600, () -> shown(0));
    }

    @Test
    void empty() throws IOException {
        Snapshots.take("orders-empty", 1264, 820, () -> page().root());
    }

    private Parent shown(int row) {
        OrdersController controller = page();
        controller.onChosen(Optional.of(controller.model().rows().get(row)));
        controller.onRested();
        return controller.root();
    }

    private OrdersController page() {
        OrdersController controller = new OrdersPage(office, DeskOffice.CASE_OFFICER).controller;
        controller.onShown();
        return controller;
    }
}
