package hedgeward.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitForAsyncFx;

import hedgeward.app.clock.ClockDoubt;
import hedgeward.ui.kit.Notice;
import hedgeward.ui.kit.PageAddress;
import hedgeward.ui.kit.Places;
import hedgeward.ui.kit.Snapshots;
import hedgeward.ui.kit.State;
import hedgeward.ui.kit.Theme;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// The shell under a keyboard, with pages that write down what happens to them.
@ExtendWith(ApplicationExtension.class)
class ShellControllerTest {

    private final ShellBench bench = new ShellBench();
    private ShellController shell;
    private Scene scene;

    @Start
    void show(Stage stage) {
        shell = bench.shell(true);
        scene = new Scene(shell.root(), 1280, 800);
        shell.attach(scene);
        stage.setScene(scene);
        stage.show();
        shell.open(Places.today());
    }

    @AfterEach
    void end() {
        onFx(shell::close);
    }

    @Test
    void theKeyboardFindsACaseAndGoesBackAndForward(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.K).write("NN-").push(KeyCode.ENTER);
        assertThat(bench.happened).contains("shown case/id-42");
        assertThat(rail("orders").getPseudoClassStates())
                .extracting(Object::toString)
                .contains("here");
        robot.push(KeyCode.ALT, KeyCode.LEFT);
        assertThat(bench.happened).endsWith("hidden case/id-42", "shown today");
        robot.push(KeyCode.ALT, KeyCode.RIGHT);
        assertThat(bench.happened).endsWith("hidden today", "shown case/id-42");
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
        assertThat(bench.happened).endsWith("shown visits");
    }

    @Test
    void anAnswerThatRestedLongEnoughToBeReadIsNotedOnce(FxRobot robot) throws TimeoutException {
        robot.push(KeyCode.CONTROL, KeyCode.K).write("NN");
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> bench.happened.contains("rested NN"));
        robot.push(KeyCode.ESCAPE);
        assertThat(bench.happened).containsOnlyOnce("rested NN").doesNotContain("rested N");
    }

    @Test
    void theSearchBoxAlsoGoesToPagesAndDoesThings(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.K).write("breach").push(KeyCode.ENTER);
        assertThat(bench.happened).endsWith("shown breaches");
        robot.push(KeyCode.CONTROL, KeyCode.K).write("lock").push(KeyCode.ENTER);
        assertThat(bench.happened).endsWith("action");
        assertThat(this.<TextField>find("shell-search").getText()).isEmpty();
    }

    @Test
    void whileBlurredTheFirstKeyOnlyWakes(FxRobot robot) {
        robot.clickOn("#page-field").write("a").push(KeyCode.F9);
        assertThat(find("shell-curtain").isVisible()).isTrue();
        robot.push(KeyCode.X);
        assertThat(find("shell-curtain").isVisible()).isFalse();
        robot.write("b");
        assertThat(this.<TextField>find("page-field").getText()).isEqualTo("ab");
    }

    @Test
    void anUntouchedDeskBlursThenLocksAndATouchBeginsAgain(FxRobot robot) {
        onFx(() -> bench.pass(59));
        robot.push(KeyCode.SHIFT);
        onFx(() -> bench.pass(59));
        assertThat(find("shell-curtain").isVisible()).isFalse();
        onFx(() -> bench.pass(1));
        assertThat(find("shell-curtain").isVisible()).isTrue();
        assertThat(bench.locks).hasValue(0);
        onFx(() -> bench.pass(240));
        assertThat(bench.locks).hasValueGreaterThan(0);
    }

    @Test
    void aDoubtOfTheClockStandsUnderTheBarUntilItIsConfirmed(FxRobot robot) throws IOException {
        assertThat(find("shell-clock-right").getParent().isVisible()).isFalse();
        bench.doubt =
                Optional.of(
                        new ClockDoubt(
                                ShellBench.START, ShellBench.START.plusSeconds(3 * 86_400L)));
        onFx(shell::refreshStatus);
        assertThat(this.<Label>find("shell-clock-doubt").getText())
                .startsWith("This PC’s clock says Wed 25 Nov 03:10, but it is at least Sat 28 Nov");
        robot.clickOn("#shell-clock-right");
        assertThat(bench.happened).endsWith("time confirmed");
        Snapshots.take("shell-clock-doubt", 1264, 400, () -> freshShell().root());
    }

    private ShellController freshShell() {
        return bench.shell(true);
    }

    @Test
    void lockingWorksByKeyEvenBehindTheCurtain(FxRobot robot) {
        robot.push(KeyCode.F9);
        robot.push(KeyCode.CONTROL, KeyCode.L);
        assertThat(bench.locks).hasValue(1);
    }

    @Test
    void aDialogIsBlurredWithTheDeskAndAKeyInItWakesBoth(FxRobot robot) {
        TextField field = new TextField();
        StackPane dialog = new StackPane(field);
        Stage stage =
                waitForAsyncFx(
                        10_000,
                        () -> {
                            Stage open = new Stage();
                            open.setScene(new Scene(dialog, 300, 200));
                            open.show();
                            return open;
                        });
        onFx(shell::blur);
        assertThat(dialog.getEffect()).isNotNull();
        robot.clickOn(field);
        assertThat(dialog.getEffect()).isNull();
        assertThat(find("shell-curtain").isVisible()).isFalse();
        onFx(stage::close);
    }

    @Test
    void aPageOpensInItsOwnWindowOnceAndIsClosedWithTheShell() {
        PageAddress address = Places.caseFile("id-42");
        onFx(() -> shell.openInWindow(address));
        onFx(() -> shell.openInWindow(address));
        assertThat(Window.getWindows()).hasSize(2);
        Stage own = (Stage) Window.getWindows().getLast();
        assertThat(own.getTitle()).isEqualTo("Page · Hedgeward");
        assertThat(own.getScene().getRoot().lookup("#shell-training")).isNotNull();
        onFx(shell::close);
        assertThat(Window.getWindows()).hasSize(1);
        assertThat(bench.happened).contains("hidden case/id-42", "closed case/id-42");
    }

    @Test
    void oneInstanceLivesForOneAddress() {
        onFx(() -> shell.open(Places.orders()));
        onFx(() -> shell.open(Places.today()));
        onFx(() -> shell.open(Places.orders()));
        assertThat(bench.happened).filteredOn("made orders"::equals).hasSize(1);
        onFx(shell::close);
        assertThat(bench.happened).contains("closed orders", "closed today");
    }

    @Test
    void theStatusBarSaysWhatIsNextAndLeadsThere() {
        Hyperlink next = find("shell-next-deadline");
        assertThat(next.getText()).isEqualTo("Next: hearing, NN-2026-0042");
        assertThat(this.<Label>find("shell-last-pass").getText())
                .isEqualTo("Expiry checked Wed 25 Nov 03:10");
        onFx(next::fire);
        assertThat(bench.happened).endsWith("shown case/id-42");
    }

    @Test
    void aNoticeStandsInTheWindowUntilItsActionIsTaken(FxRobot robot) {
        onFx(
                () ->
                        shell.notify(
                                Notice.of(
                                        State.ACT_NOW,
                                        "A hearing is due",
                                        "Open case",
                                        () -> bench.happened.add("went"))));
        robot.clickOn("Open case");
        assertThat(bench.happened).endsWith("went");
        assertThat(robot.lookup("Open case").tryQuery()).isEmpty();
    }

    @Test
    void aChosenThemeDressesTheWindow() {
        onFx(() -> bench.themes.currentProperty().set(Theme.DARK));
        assertThat(scene.getStylesheets()).anyMatch(css -> css.endsWith("palette-dark.css"));
    }

    private Node rail(String page) {
        return find("shell-rail-" + page);
    }

    @SuppressWarnings("unchecked")
    private <N extends Node> N find(String id) {
        return (N) scene.getRoot().lookup("#" + id);
    }

    private static void onFx(Runnable action) {
        waitForAsyncFx(10_000, action);
    }
}
