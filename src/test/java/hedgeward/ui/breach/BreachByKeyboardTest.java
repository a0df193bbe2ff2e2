package hedgeward.ui.breach;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.domain.breach.BreachState;
import hedgeward.domain.breach.CourtOutcome;
import hedgeward.domain.law.BreachOf;
import hedgeward.domain.proof.BreachFile;
import hedgeward.domain.proof.Finding;
import hedgeward.domain.proof.TermKey;
import hedgeward.story.Story;
import hedgeward.ui.kit.Snapshot;
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

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/// A breach disclosed at a visit is taken to its outcome without a mouse.
@ExtendWith(ApplicationExtension.class)
class BreachByKeyboardTest {

    private BreachPage page;

    @Start
    void show(Stage stage) {
        page =
                new BreachPage(
                        Story.at("2026-12-15T12:00"),
                        BreachPage.CUSTODY,
                        new BreachState.Reported(),
                        BreachFile.empty(BreachPage.ID));
        Scene scene = new Scene(page.controller.root(), 1000, 1000);
        Themes.wear(scene, Theme.LIGHT);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void fromDisclosureToOutcomeByKeysAlone(FxRobot robot) {
        tell(robot);
        decide(robot);
        press(robot, "#breach-seek");
        assertThat(page.kept().state()).isInstanceOf(BreachState.ArrestSought.class);
        press(robot, "#breach-arrest");
        moment(robot, "#breach-arrest-at", "05/12/2026", "11:00");
        confirm(robot);
        assertThat(page.kept().state()).isInstanceOf(BreachState.InCustody.class);
        remand(robot);
        press(robot, "#breach-court");
        moment(robot, "#breach-court-at", "14/12/2026", "10:00");
        confirm(robot);
        press(robot, "#breach-outcome");
        focus(robot, "#breach-finding");
        robot.type(KeyCode.DOWN);
        write(robot, "#breach-default-days", "9");
        write(robot, "#breach-daily-pounds", "50");
        picture("breach-daily");
        confirm(robot);
        assertThat(page.kept().state())
                .isInstanceOfSatisfying(
                        BreachState.Finished.class,
                        done ->
                                assertThat(done.outcome())
                                        .isInstanceOfSatisfying(
                                                CourtOutcome.Proved.class,
                                                p -> assertThat(p.finePounds()).contains(450)));
    }

    private void tell(FxRobot robot) {
        press(robot, "#proof-tell");
        moment(robot, "#proof-from", "04/12/2026", "13:20");
        focus(robot, "#proof-channel");
        robot.type(KeyCode.DOWN).type(KeyCode.DOWN).type(KeyCode.DOWN);
        picture("breach-tell");
        confirm(robot);
        assertThat(file().allegations())
                .singleElement()
                .satisfies(told -> assertThat(told.words()).startsWith("Repeated text messages"));
    }

    private void decide(FxRobot robot) {
        press(robot, "#proof-cell-1-order-1");
        focus(robot, "#proof-decided");
        robot.type(KeyCode.UP);
        confirm(robot);
        assertThat(robot.lookup("#proof-refusal").query().isVisible()).isTrue();
        write(robot, "#proof-why", "She had asked him to stop.");
        confirm(robot);
        assertThat(file().ruling(1, new TermKey(BreachOf.ORDER, 1)))
                .hasValueSatisfying(
                        r -> {
                            assertThat(r.decided()).isEqualTo(Finding.BREACH);
                            assertThat(r.suggested().finding()).isEqualTo(Finding.ARGUABLE);
                        });
    }

    private void remand(FxRobot robot) {
        press(robot, "#breach-court");
        moment(robot, "#breach-court-at", "07/12/2026", "10:15");
        focus(robot, "#breach-court-adjourned");
        robot.type(KeyCode.SPACE);
        focus(robot, "#breach-remand");
        robot.type(KeyCode.DOWN);
        moment(robot, "#breach-remand-until", "14/12/2026", "10:00");
        confirm(robot);
        assertThat(page.kept().state())
                .isInstanceOfSatisfying(
                        BreachState.BeforeCourt.class,
                        court -> assertThat(court.remand()).isPresent());
    }

    private void picture(String name) {
        try {
            Snapshot.write(
                    WaitForAsyncUtils.waitForAsyncFx(
                            5_000, () -> Snapshot.of(page.controller.root().getScene())),
                    Path.of("target", "screens", name + ".png"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private BreachFile file() {
        return page.office.breachFiles.getById(BreachPage.ID);
    }

    private static void moment(FxRobot robot, String id, String day, String time) {
        write(robot, id + "-day", day);
        robot.type(KeyCode.TAB);
        write(robot, id + "-time", time);
    }

    private static void press(FxRobot robot, String id) {
        focus(robot, id);
        robot.type(KeyCode.SPACE);
    }

    private static void write(FxRobot robot, String id, String text) {
        focus(robot, id);
        robot.write(text);
    }

    private static void focus(FxRobot robot, String id) {
        robot.interact(() -> robot.lookup(id).query().requestFocus());
    }

    private static void confirm(FxRobot robot) {
        robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
    }
}
