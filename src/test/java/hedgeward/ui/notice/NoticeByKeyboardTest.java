package hedgeward.ui.notice;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.domain.condition.ConditionType;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.order.NoticeService;
import hedgeward.story.Story;
import hedgeward.ui.kit.Theme;
import hedgeward.ui.kit.Themes;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.time.LocalDate;
import java.util.Optional;

/// The whole form without a mouse.
@ExtendWith(ApplicationExtension.class)
class NoticeByKeyboardTest {

    private static final int MOST_TABS = 30;

    private NoticePage page;
    private Scene scene;

    @Start
    void show(Stage stage) {
        page = new NoticePage();
        scene = new Scene(page.controller.root(), 1000, 900);
        Themes.wear(scene, Theme.LIGHT);
        stage.setScene(scene);
        stage.show();
        page.controller.onGoTo(NoticeField.RESPONDENT_SURNAME);
    }

    @Test
    void aNoticeIsDrawnUpServedAndRecorded(FxRobot robot) {
        typePeople(robot);
        typeDecision(robot);
        assertThat(text(robot, "#notice-heard-by")).isEqualTo("Fri 27 Nov 03:10");
        assertThat(text(robot, "#notice-last-sitting")).contains("Thu 26 Nov 14:00");
        assertThat(text(robot, "#notice-record")).isEqualTo("Record notice and service");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(page.kept()).hasSize(1);
        CaseFile file = page.kept().getFirst();
        assertThat(file.parties().respondent().bornOn()).contains(LocalDate.of(1975, 3, 2));
        assertThat(file.parties().household().shared()).contains(true);
        assertThat(file.noticeTerms().types())
                .containsExactly(
                        ConditionType.NO_MOLESTATION,
                        ConditionType.NO_CONTACT,
                        ConditionType.NO_ENTRY);
        assertThat(file.notice().orElseThrow().authorisation().by())
                .isEqualTo(Story.SUPERINTENDENT.id());
        assertThat(file.noticeService().map(NoticeService::at)).contains(Story.SERVED);
        assertThat(file.noticeService().flatMap(NoticeService::by)).contains(Story.CONSTABLE.id());
    }

    private void typePeople(FxRobot robot) {
        robot.write("Oxlade").push(KeyCode.TAB).write("Garrick");
        goTo(robot, "notice-respondent-born").write("02/03/1975");
        goTo(robot, "notice-protected-surname").write("Venables");
        goTo(robot, "notice-safe-text").push(KeyCode.DOWN);
        goTo(robot, "notice-shared").push(KeyCode.DOWN);
        goTo(robot, "notice-grounds").write("Violence on the night.");
        goTo(robot, "notice-term-no-contact").push(KeyCode.SPACE);
        goTo(robot, "notice-term-no-entry").push(KeyCode.SPACE);
        goTo(robot, "notice-children-finding").write("Asleep.").push(KeyCode.TAB).write("Seen.");
        goTo(robot, "notice-opinion-finding").write("Agrees.").push(KeyCode.TAB).write("Asked.");
        goTo(robot, "notice-representations-finding").write("Denies it.");
        goTo(robot, "notice-residents-finding").write("Nobody else lives there.");
        robot.push(KeyCode.TAB).write("Looked.");
    }

    private void typeDecision(FxRobot robot) {
        goTo(robot, "notice-decision").push(KeyCode.DOWN);
        goTo(robot, "notice-decided-at-time").write("01:40");
        choose(robot, "notice-authoriser", "1005");
        goTo(robot, "notice-served-at-time").write("0310");
        choose(robot, "notice-served-by", "Mell");
    }

    @Test
    void whatIsMissingLeadsToItsFieldAndEscapeLeavesWithTheDraft(FxRobot robot) {
        robot.clickOn("#notice-missing-protected-surname");
        assertThat(focused()).contains("notice-protected-surname");
        robot.write("Venables");
        assertThat(robot.lookup("#notice-missing-protected-surname").tryQuery()).isEmpty();
        robot.push(KeyCode.ESCAPE);
        assertThat(page.left).isEqualTo(1);
        assertThat(page.controller.model().keptAtProperty().get()).isPresent();
    }

    @Test
    void escapeClosesAnOpenChoiceBeforeItLeavesThePage(FxRobot robot) {
        robot.clickOn("#notice-risk").push(KeyCode.ESCAPE);
        assertThat(page.left).isZero();
        robot.clickOn("#notice-owner").write("Mell").push(KeyCode.ESCAPE);
        assertThat(page.left).isZero();
        robot.push(KeyCode.ESCAPE);
        assertThat(page.left).isEqualTo(1);
    }

    private void choose(FxRobot robot, String id, String typed) {
        goTo(robot, id).push(KeyCode.DOWN).write(typed).push(KeyCode.ENTER);
    }

    /// Tabs on until the control has the cursor.
    private FxRobot goTo(FxRobot robot, String id) {
        for (int i = 0; i < MOST_TABS && !focused().equals(Optional.of(id)); i++) {
            robot.push(KeyCode.TAB);
        }
        assertThat(focused()).contains(id);
        return robot;
    }

    private Optional<String> focused() {
        return Optional.ofNullable(scene.getFocusOwner()).map(Node::getId);
    }

    private static String text(FxRobot robot, String query) {
        return robot.lookup(query).queryAs(Labeled.class).getText();
    }
}
