package hedgeward.ui.breaches;

import hedgeward.app.breach.BreachRow;
import hedgeward.domain.breach.BreachState;
import hedgeward.ui.kit.Boxes;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Scope;
import hedgeward.ui.kit.UiTicker;
import hedgeward.ui.wording.BreachWords;

import javafx.beans.binding.Bindings;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Locale;

/// One stage of the board with its cards.
record BoardColumn(
        Look look,
        BreachesModel model,
        BreachesController controller,
        UiTicker ticker,
        CardDrag drag,
        Scope scope) {

    private static final double WIDTH = 160;

    Node of(BreachState.Kind kind) {
        ObservableList<BreachRow> rows = model.column(kind);
        String word = new BreachWords(look.messages()).kind(kind);
        Label heading =
                look.widgets()
                        .value(
                                Bindings.createStringBinding(
                                        () -> heading(word, rows.size()), rows));
        heading.getStyleClass().add("hw-section");
        ListView<BreachRow> cards = cards(rows, kind);
        cards.setId("breaches-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        cards.setAccessibleText(word);
        VBox column = Boxes.column(heading, Boxes.grow(cards));
        column.setPrefWidth(WIDTH);
        drag.over(kind, column);
        return column;
    }

    private String heading(String word, int count) {
        return look.messages().text(BreachesMsg.COLUMN_HEADING, word, count);
    }

    private ListView<BreachRow> cards(ObservableList<BreachRow> rows, BreachState.Kind kind) {
        ListView<BreachRow> cards = new ListView<>(rows);
        cards.getStyleClass().add("hw-board");
        cards.setPlaceholder(look.widgets().muted(BreachesMsg.COLUMN_EMPTY));
        cards.setCellFactory(_ -> new BreachCard(look, model, ticker, drag, scope));
        cards.setPrefWidth(WIDTH);
        cards.setMinWidth(WIDTH);
        cards.setOnKeyPressed(
                key -> {
                    if (key.getCode() == KeyCode.ENTER) {
                        open(cards);
                    } else if (key.getCode() == KeyCode.RIGHT && key.isControlDown()) {
                        forward(cards, kind);
                        key.consume();
                    }
                });
        cards.setOnMouseClicked(
                click -> {
                    if (click.getClickCount() == 2) {
                        open(cards);
                    }
                });
        return cards;
    }

    /// What dragging a card one column on does, by keys.
    private void forward(ListView<BreachRow> cards, BreachState.Kind kind) {
        BreachRow chosen = cards.getSelectionModel().getSelectedItem();
        List<BreachState.Kind> kinds = List.of(BreachState.Kind.values());
        int next = kinds.indexOf(kind) + 1;
        if (chosen != null && next < kinds.size()) {
            controller.onMoved(chosen, kinds.get(next));
        }
    }

    private void open(ListView<BreachRow> cards) {
        BreachRow chosen = cards.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            controller.onOpen(chosen);
        }
    }
}
