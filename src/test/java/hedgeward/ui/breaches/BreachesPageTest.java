package hedgeward.ui.breaches;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.domain.breach.BreachState;
import hedgeward.ui.kit.Places;
import hedgeward.ui.kit.Snapshots;

import javafx.scene.Parent;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.util.UUID;

@ExtendWith(ApplicationExtension.class)
class BreachesPageTest {

    private final Board board = new Board();

    @Test
    void everyBreachStandsInTheColumnOfItsStage() {
        BreachesModel model = shown().model();
        assertThat(model.column(BreachState.Kind.REPORTED)).hasSize(2);
        assertThat(model.column(BreachState.Kind.IN_CUSTODY))
                .containsExactly(Board.OPEN.getFirst());
        assertThat(model.column(BreachState.Kind.FINISHED)).isEqualTo(Board.FINISHED);
        assertThat(model.fitting()).hasSize(6);
    }

    @Test
    void theFilterTakesNameCaseOrTerm() {
        BreachesModel model = shown().model();
        onFx(() -> model.filterProperty().set("gŵyneth"));
        assertThat(model.fitting()).containsExactly(Board.OPEN.get(1));
        onFx(() -> model.filterProperty().set("no-contact"));
        assertThat(model.fitting()).hasSize(2);
        onFx(() -> model.filterProperty().set("DV-2026-0583"));
        assertThat(model.fitting()).containsExactly(Board.OPEN.get(2));
    }

    @Test
    void aCardOpensItsBreach() {
        BreachesController controller = shown();
        onFx(() -> controller.onOpen(Board.OPEN.getFirst()));
        assertThat(board.opened).containsExactly(Places.breach(new UUID(9, 1).toString()));
    }

    @Test
    void looksRight() throws IOException {
        Snapshots.take("breaches", 1264, 820, () -> root(false));
        Snapshots.take("breaches-table", 1264, 820, () -> root(true));
        Snapshots.take("breaches-narrow", 924, 600, () -> root(false));
    }

    private Parent root(boolean table) {
        BreachesController controller = board.controller();
        controller.model().asTableProperty().set(table);
        controller.onShown();
        return controller.root();
    }

    @Test
    void onlyWhatIsOverdueIsShownWhenAsked() {
        BreachesController controller = shown();
        int all = controller.model().fitting().size();
        onFx(() -> controller.model().onlyLateProperty().set(true));
        assertThat(controller.model().fitting())
                .hasSizeLessThan(all)
                .isNotEmpty()
                .allMatch(r -> !controller.model().run(r).orElseThrow().due().isAfter(Board.NOW));
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
