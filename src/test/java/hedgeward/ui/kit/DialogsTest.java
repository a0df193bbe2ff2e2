package hedgeward.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.asyncFx;
import static org.testfx.util.WaitForAsyncUtils.waitFor;
import static org.testfx.util.WaitForAsyncUtils.waitForAsyncFx;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import javafx.scene.Scene;
import javafx.scene.control.DialogPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

@ExtendWith(ApplicationExtension.class)
class DialogsTest {

    private Dialogs dialogs;

    @Start
    void show(Stage stage) {
        stage.setScene(new Scene(new StackPane(), 800, 600));
        stage.show();
        dialogs =
                new Dialogs(
                        new Messages(Locale.UK),
                        new Themes(Theme.DARK),
                        "1.2.3",
                        () -> Optional.of(stage));
    }

    @Test
    void controlEnterTakesTheStepThatIsNamedAndEscapeDoesNot(FxRobot robot) throws Exception {
        assertThat(answered(robot, KeyCode.CONTROL, KeyCode.ENTER)).isTrue();
        assertThat(answered(robot, KeyCode.ESCAPE)).isFalse();
    }

    @Test
    void aFailureShowsItsCodeAndCopiesNothingOfItsMessage(FxRobot robot) throws Exception {
        IllegalStateException failure = new IllegalStateException("Hawthorn Close 12");
        Future<Void> closed =
                asyncFx(
                        () -> {
                            dialogs.unexpected(failure);
                            return null;
                        });
        DialogPane pane = awaitDialog(robot);
        picture(pane, "dialog-unexpected");
        robot.clickOn("Copy code");
        closed.get(10, TimeUnit.SECONDS);
        String copied = waitForAsyncFx(5_000, () -> Clipboard.getSystemClipboard().getString());
        assertThat(copied)
                .contains(ErrorCode.of(failure).text(), "1.2.3")
                .doesNotContain("Hawthorn");
    }

    private boolean answered(FxRobot robot, KeyCode... keys) throws Exception {
        Future<Boolean> answer =
                asyncFx(
                        () ->
                                dialogs.confirm(
                                        KitMsg.STATE_ACT_NOW,
                                        "The notice runs from the minute it is served.",
                                        KitMsg.STATE_DONE));
        DialogPane pane = awaitDialog(robot);
        picture(pane, "dialog-confirm");
        robot.push(keys);
        return answer.get(10, TimeUnit.SECONDS);
    }

    private static DialogPane awaitDialog(FxRobot robot) throws TimeoutException {
        waitFor(
                10,
                TimeUnit.SECONDS,
                () -> robot.lookup("#dialog").tryQuery().filter(it -> it.isVisible()).isPresent());
        waitForFxEvents();
        return robot.lookup("#dialog").queryAs(DialogPane.class);
    }

    private static void picture(DialogPane pane, String name) throws IOException {
        Snapshot.write(
                waitForAsyncFx(5_000, () -> Snapshot.of(pane.getScene())),
                Path.of("target", "screens", name + ".png"));
    }
}
