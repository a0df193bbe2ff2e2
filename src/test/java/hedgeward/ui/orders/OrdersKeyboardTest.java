package hedgeward.ui.orders;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.story.Story;
import hedgeward.ui.desk.DeskOffice;
import hedgeward.ui.desk.SampleRegister;
import hedgeward.ui.kit.Places;
import hedgeward.ui.kit.Theme;
import hedgeward.ui.kit.Themes;

import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// The register without a mouse: filter, go down, preview, open.
@ExtendWith(ApplicationExtension.class)
class OrdersKeyboardTest {

    private final DeskOffice office = new DeskOffice(Story.SERVED);
    private OrdersPage page;

    @Start
    void show(Stage stage) {
        office.memory.cases.addAll(SampleRegister.of(300, Story.SERVED));
        page = new OrdersPage(office, DeskOffice.CASE_OFFICER);
        page.controller.onShown();
        Scene scene = new Scene(page.controller.root(), 1200, 800);
        Themes.wear(scene, Theme.LIGHT);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void typingFindsACaseAndEnterOpensIt(FxRobot robot) throws TimeoutException {
        robot.write("DV-2026-0042");
        WaitForAsyncUtils.waitFor(
                10, TimeUnit.SECONDS, () -> page.controller.model().rows().size() == 1);
        robot.type(KeyCode.DOWN).type(KeyCode.ENTER);
        String id =
                office.memory.cases.findAfter("DV-2026-0041", 1).getFirst().id().value().toString();
        assertThat(page.opened).containsExactly(Places.caseFile(id));
    }

    @Test
    void spaceHidesThePreviewAndCtrlNBeginsANotice(FxRobot robot) {
        robot.type(KeyCode.DOWN).type(KeyCode.SPACE);
        assertThat(robot.lookup("#orders-preview-pane").query().isVisible()).isFalse();
        robot.press(KeyCode.CONTROL).type(KeyCode.N).release(KeyCode.CONTROL);
        assertThat(page.opened).containsExactly(Places.newNotice());
    }
}
