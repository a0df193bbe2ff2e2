package hedgeward.ui.order;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.domain.people.Officer;
import hedgeward.story.Story;
import hedgeward.ui.desk.DeskOffice;
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

import java.util.List;

/// The page of a case without a mouse.
@ExtendWith(ApplicationExtension.class)
class CaseKeyboardTest {

    private final DeskOffice office = new DeskOffice(Story.SERVED);
    private CasePage page;

    @Start
    void show(Stage stage) {
        office.memory.cases.addAll(List.of(Story.authorised()));
        office.memory.officers.addAll(List.of(Story.SUPERINTENDENT, Story.CONSTABLE));
        page = new CasePage(office, DeskOffice.CASE_OFFICER, Story.authorised());
        Scene scene = new Scene(page.controller.root(), 1200, 800);
        Themes.wear(scene, Theme.LIGHT);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void serviceIsRecordedByKeysAlone(FxRobot robot) {
        robot.interact(
                () -> page.controller.root().lookup("#case-step-SERVE_NOTICE").requestFocus());
        robot.type(KeyCode.SPACE);
        assertThat(robot.lookup("#case-form").query().isVisible()).isTrue();
        robot.interact(() -> robot.lookup("#case-form-at-time").query().requestFocus());
        robot.write("0310");
        assertThat(CaseScreenTest.form(page, ServiceModel.class).at().get()).contains(Story.SERVED);
        robot.interact(() -> robot.lookup("#case-form-by").query().requestFocus());
        robot.type(KeyCode.DOWN).write("mell").type(KeyCode.DOWN).type(KeyCode.ENTER);
        assertThat(CaseScreenTest.form(page, ServiceModel.class).by().get())
                .map(Officer::id)
                .contains(Story.CONSTABLE.id());
        robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        assertThat(page.said)
                .containsExactly(
                        "Service recorded. The application must be heard by Fri 27 Nov 03:10.");
    }

    @Test
    void escapeClosesTheFormAndTheStepsHaveTheKeyboardAgain(FxRobot robot) {
        robot.interact(() -> page.steps().onStep(CaseStep.SERVE_NOTICE));
        robot.interact(() -> robot.lookup("#case-form-at-time").query().requestFocus());
        robot.type(KeyCode.ESCAPE);
        assertThat(page.model().formProperty().get()).isEmpty();
        assertThat(robot.lookup("#case-step-SERVE_NOTICE").query().isFocused()).isTrue();
    }
}
