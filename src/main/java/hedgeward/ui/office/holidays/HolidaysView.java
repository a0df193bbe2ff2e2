package hedgeward.ui.office.holidays;

import hedgeward.ui.kit.Boxes;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Scope;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The list on the left; beside it what is being changed, or how the list came about.
final class HolidaysView {

    private static final double SIDE = 430;
    private static final double GAP = 24;

    private final ChangeView change;
    private final HBox root;

    HolidaysView(
            Look look,
            HolidaysModel model,
            HolidaysController controller,
            Node consent,
            Scope scope) {
        this.change = new ChangeView(look, model, controller, consent, scope);
        VBox list = new DaysView(look, model, controller, scope).root();
        ScrollPane side =
                Boxes.scrolled(
                        Boxes.parts(change.root(), new HistoryView(look, model, scope).root()));
        side.setPrefWidth(SIDE);
        side.setMinWidth(SIDE);
        this.root = new HBox(GAP, Boxes.grow(list), side);
    }

    Parent root() {
        return root;
    }

    void focusForm() {
        change.focus();
    }
}
