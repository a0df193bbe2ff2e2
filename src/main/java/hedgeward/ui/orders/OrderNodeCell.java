package hedgeward.ui.orders;

import hedgeward.app.order.OrderRow;

import javafx.scene.Node;
import javafx.scene.control.TableCell;

import org.jspecify.annotations.Nullable;

import java.util.function.Function;

/// A cell that shows a row's stage or risk as a node.
final class OrderNodeCell extends TableCell<OrderRow, OrderRow> {

    private final Function<OrderRow, Node> node;

    OrderNodeCell(Function<OrderRow, Node> node) {
        this.node = node;
    }

    @Override
    protected void updateItem(@Nullable OrderRow row, boolean empty) {
        super.updateItem(row, empty);
        setGraphic(empty || row == null ? null : node.apply(row));
    }
}
