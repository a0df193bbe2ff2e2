package hedgeward.ui.calendar;

import javafx.scene.Node;
import javafx.scene.control.ListCell;

import org.jspecify.annotations.Nullable;

import java.util.function.Function;

/// A cell that shows a node made of its item, never wider than its list.
final class TrayCell<T> extends ListCell<T> {

    private final Function<T, Node> node;

    TrayCell(Function<T, Node> node) {
        this.node = node;
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable T item, boolean empty) {
        super.updateItem(item, empty);
        setText("");
        setGraphic(empty || item == null ? null : node.apply(item));
    }
}
