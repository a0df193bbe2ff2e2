package hedgeward.ui.breaches;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.app.breach.BreachRow;
import hedgeward.domain.breach.Breach;
import hedgeward.domain.breach.BreachState;
import hedgeward.ui.kit.Places;

import javafx.scene.Scene;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/// Cards moved from stage to stage.
@ExtendWith(ApplicationExtension.class)
class BreachesDragTest {

    private final Board board = new Board();

    @Test
    void aCardDraggedOntoArrestSoughtIsSoughtAndOthersLeadToTheirPage() {
        BreachesController controller = shown();
        Breach kept = board.keepReported();
        BreachRow reported =
                Board.OPEN.stream()
                        .filter(r -> r.breach().id().equals(kept.id()))
                        .findFirst()
                        .orElseThrow();
        onFx(() -> controller.onMoved(reported, BreachState.Kind.ARREST_SOUGHT));
        assertThat(board.office.breaches.findById(kept.id()).orElseThrow().state())
                .isInstanceOf(BreachState.ArrestSought.class);
        onFx(() -> controller.onMoved(reported, BreachState.Kind.IN_CUSTODY));
        assertThat(board.opened).containsExactly(Places.breach(kept.id().value().toString()));
    }

    @Test
    void aCardIsDraggedFromStageToStageByMouse(FxRobot robot) {
        BreachesController controller = shown();
        Breach kept = board.keepReported();
        robot.interact(
                () -> {
                    Stage stage = new Stage();
                    stage.setScene(new Scene(controller.root(), 1000, 700));
                    stage.show();
                });
        robot.drag("Pryce-Llewelyn, Gŵyneth Angharad").dropTo("#breaches-arrest-sought");
        assertThat(board.office.breaches.findById(kept.id()).orElseThrow().state())
                .isInstanceOf(BreachState.ArrestSought.class);
        robot.interact(() -> controller.root().getScene().getWindow().hide());
    }

    private BreachesController shown() {
        BreachesController controller = WaitForAsyncUtils.waitForAsyncFx(10_000, board::controller);
        onFx(controller::onShown);
        return controller;
    }

    private static void onFx(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(10_000, action);
    }
}
