package hedgeward.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitFor;
import static org.testfx.util.WaitForAsyncUtils.waitForAsyncFx;

import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

@ExtendWith(ApplicationExtension.class)
class LoadingPaneTest {

    private final SimpleBooleanProperty busy = new SimpleBooleanProperty();
    private final AtomicInteger cancelled = new AtomicInteger();
    private Label rows;
    private LoadingPane pane;

    @Start
    void show(Stage stage) {
        rows = new Label("rows");
        pane =
                new LoadingPane(
                        new Messages(Locale.UK),
                        rows,
                        busy,
                        cancelled::incrementAndGet,
                        new Scope());
        stage.setScene(new Scene(pane, 500, 300));
        stage.show();
    }

    @Test
    void standInsComeBeforeTheProgressBarAndBothGoWithTheWork(FxRobot robot)
            throws TimeoutException {
        waitForAsyncFx(5_000, () -> busy.set(true));
        await(skeleton()::isVisible);
        assertThat(rows.isVisible()).isFalse();
        await(progress()::isVisible);
        robot.clickOn("Cancel loading");
        assertThat(cancelled).hasValue(1);
        waitForAsyncFx(5_000, () -> busy.set(false));
        assertThat(rows.isVisible()).isTrue();
        assertThat(skeleton().isVisible()).isFalse();
        assertThat(progress().isVisible()).isFalse();
    }

    @Test
    void workThatIsDoneAtOnceChangesNothing() {
        boolean visible =
                waitForAsyncFx(
                        5_000,
                        () -> {
                            busy.set(true);
                            boolean stillThere = rows.isVisible();
                            busy.set(false);
                            return stillThere && rows.isVisible();
                        });
        assertThat(visible).isTrue();
    }

    private Node skeleton() {
        return pane.getChildren().get(1);
    }

    private Node progress() {
        return pane.getChildren().get(2);
    }

    private static void await(Callable<Boolean> condition) throws TimeoutException {
        waitFor(10, TimeUnit.SECONDS, condition);
    }
}
