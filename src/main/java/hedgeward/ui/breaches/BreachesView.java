package hedgeward.ui.breaches;

import hedgeward.domain.breach.BreachState;
import hedgeward.ui.kit.Boxes;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Scope;
import hedgeward.ui.kit.UiTicker;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The page: filter, and below it the board or the table.
final class BreachesView {

    private final VBox root;

    BreachesView(
            Look look,
            BreachesModel model,
            BreachesController controller,
            UiTicker ticker,
            Scope scope) {
        TextField filter = look.widgets().field("breaches-filter", BreachesMsg.FILTER);
        filter.setPrefWidth(280);
        scope.bindBoth(filter.textProperty(), model.filterProperty());
        ToggleButton asTable = look.widgets().toggle("breaches-as-table", BreachesMsg.AS_TABLE);
        scope.bindBoth(asTable.selectedProperty(), model.asTableProperty());
        ToggleButton onlyLate = look.widgets().toggle("breaches-only-late", BreachesMsg.ONLY_LATE);
        scope.bindBoth(onlyLate.selectedProperty(), model.onlyLateProperty());
        HBox board = board(look, model, controller, ticker, scope);
        Node table = new BreachesTable(look, model, controller).root();
        scope.observe(
                model.asTableProperty(),
                on -> {
                    table.setVisible(on);
                    board.setVisible(!on);
                });
        this.root =
                Boxes.page(
                        Boxes.row(
                                look.widgets().pageTitle(BreachesMsg.TITLE),
                                Boxes.gap(),
                                filter,
                                onlyLate,
                                asTable),
                        Boxes.grow(new StackPane(board, table)));
    }

    private static HBox board(
            Look look,
            BreachesModel model,
            BreachesController controller,
            UiTicker ticker,
            Scope scope) {
        CardDrag drag = new CardDrag(controller);
        HBox board = new HBox(12);
        board.setFillHeight(true);
        for (BreachState.Kind kind : BreachState.Kind.values()) {
            board.getChildren()
                    .add(
                            Boxes.grow(
                                    new BoardColumn(look, model, controller, ticker, drag, scope)
                                            .of(kind)));
        }
        return board;
    }

    Parent root() {
        return root;
    }
}
