package hedgeward.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.TableCell;

import org.jspecify.annotations.Nullable;

import java.util.function.Function;

/// A table cell that shows its value as a node.
final class NodeCell<R, T> extends TableCell<R, T> {

    private final Function<T, Node> node;

    NodeCell(Function<T, Node> node) {
        this.node = node;
    }

    @Override
    protected void updateItem(@Nullable T item, boolean empty) {
        super.updateItem(item, empty);
        setGraphic(empty || item == null ? null : node.apply(item));
    }
}
