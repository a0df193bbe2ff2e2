package hedgeward;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.concurrent.atomic.AtomicInteger;

@ExtendWith(ApplicationExtension.class)
class TestbedTest {

    private final AtomicInteger presses = new AtomicInteger();

    @Start
    void show(Stage stage) {
        Button button = new Button("Press");
        button.setId("testbed-press");
        button.setOnAction(_ -> presses.incrementAndGet());
        stage.setScene(new Scene(new StackPane(button), 1300, 1050));
        stage.show();
    }

    @Test
    void aRobotPressesAButtonWithoutADisplay(FxRobot robot) {
        robot.clickOn("#testbed-press");
        assertThat(presses).hasValue(1);
    }
}
