package hedgeward.ui.calendar;

import hedgeward.ui.kit.Boxes;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Scope;
import hedgeward.ui.kit.UiTicker;

import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The side: the chosen visit with what can be done with it, and below it the tray or the form that
/// moves it or gives it away.
final class SideView {

    private final VBox root;

    SideView(
            Look look,
            CalendarModel model,
            CalendarController controller,
            UiTicker ticker,
            Scope scope) {
        StackPane below = new StackPane();
        Node tray = new TrayView(look, model, controller, scope).root();
        MoveView move = new MoveView(look, model, controller, ticker, scope);
        AllocateView allocate = new AllocateView(look, model, controller, scope);
        scope.observe(
                model.sideProperty(),
                side -> {
                    switch (side) {
                        case TRAY -> below.getChildren().setAll(tray);
                        case MOVE -> below.getChildren().setAll(move.opened());
                        case ALLOCATE -> below.getChildren().setAll(allocate.opened());
                    }
                });
        this.root =
                new VBox(
                        16,
                        new ChosenCard(look, model, controller, ticker, scope).root(),
                        Boxes.grow(below));
    }

    Region root() {
        return root;
    }
}
