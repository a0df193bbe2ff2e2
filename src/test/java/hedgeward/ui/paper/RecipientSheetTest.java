package hedgeward.ui.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.asyncFx;
import static org.testfx.util.WaitForAsyncUtils.waitFor;
import static org.testfx.util.WaitForAsyncUtils.waitForAsyncFx;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import hedgeward.app.audit.Outgoing;
import hedgeward.domain.clock.London;
import hedgeward.ui.kit.Dialogs;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Messages;
import hedgeward.ui.kit.Snapshot;
import hedgeward.ui.kit.Theme;
import hedgeward.ui.kit.Themes;

import javafx.scene.Scene;
import javafx.scene.control.DialogPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

@ExtendWith(ApplicationExtension.class)
class RecipientSheetTest {

    private Stage stage;

    @Start
    void show(Stage shown) {
        stage = shown;
        stage.setScene(new Scene(new StackPane(), 800, 600));
        stage.show();
    }

    @Test
    void enterTakesWhatIsUsualAndEscapeMakesNothing(FxRobot robot) throws Exception {
        Future<Optional<Outgoing>> first = asked(Theme.LIGHT, PaperKind.HANDOVER);
        picture(pane(robot), "recipient-light");
        robot.push(KeyCode.ENTER);
        assertThat(first.get(10, TimeUnit.SECONDS))
                .contains(new Outgoing("the next shift", "handover to the next shift"));
        Future<Optional<Outgoing>> second = asked(Theme.DARK, PaperKind.CLOCK_SHEET);
        picture(pane(robot), "recipient-dark");
        robot.push(KeyCode.ESCAPE);
        assertThat(second.get(10, TimeUnit.SECONDS)).isEmpty();
    }

    @Test
    void anotherUsualOneIsAClickAwayAndNobodyIsNoAnswer(FxRobot robot) throws Exception {
        Future<Optional<Outgoing>> answer = asked(Theme.LIGHT, PaperKind.NOTICE_COPY);
        pane(robot);
        waitForAsyncFx(5_000, () -> robot.lookup("#recipient-to").queryAs(TextField.class)).clear();
        robot.push(KeyCode.ENTER);
        assertThat(answer).isNotDone();
        robot.clickOn("#recipient-usual-1");
        robot.clickOn("Record recipient");
        assertThat(answer.get(10, TimeUnit.SECONDS).map(Outgoing::recipient)).contains("the court");
    }

    private Future<Optional<Outgoing>> asked(Theme theme, PaperKind kind) {
        Messages messages = new Messages(Locale.UK);
        Dialogs dialogs = new Dialogs(messages, new Themes(theme), "1", () -> Optional.of(stage));
        Look look = Look.of(messages, London.ZONE);
        return asyncFx(() -> new RecipientSheet(look, dialogs).ask(kind));
    }

    private static DialogPane pane(FxRobot robot) throws Exception {
        waitFor(
                10,
                TimeUnit.SECONDS,
                () -> robot.lookup("#dialog").tryQuery().filter(it -> it.isVisible()).isPresent());
        waitForFxEvents();
        return robot.lookup("#dialog").queryAs(DialogPane.class);
    }

    private static void picture(DialogPane pane, String name) throws Exception {
        Snapshot.write(
                waitForAsyncFx(5_000, () -> Snapshot.of(pane.getScene())),
                Path.of("target", "screens", name + ".png"));
    }
}
