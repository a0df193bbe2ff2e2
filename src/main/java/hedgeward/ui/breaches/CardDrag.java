package hedgeward.ui.breaches;

import hedgeward.app.breach.BreachRow;
import hedgeward.domain.breach.BreachState;

import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseEvent;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// Dragging a card onto another stage of the board. Letting go where it was leaves it alone.
final class CardDrag {

    private static final double FEW = 5;

    private final BreachesController controller;
    private final Map<BreachState.Kind, Node> columns = new EnumMap<>(BreachState.Kind.class);
    private Point2D pressed = Point2D.ZERO;
    private boolean dragging;

    CardDrag(BreachesController controller) {
        this.controller = controller;
    }

    /// A place a card may be dropped.
    void over(BreachState.Kind kind, Node column) {
        columns.put(kind, column);
    }

    void on(ListCell<BreachRow> cell) {
        cell.setOnMousePressed(
                event -> {
                    pressed = new Point2D(event.getSceneX(), event.getSceneY());
                    dragging = false;
                });
        cell.setOnMouseDragged(event -> dragged(cell, event));
        cell.setOnMouseReleased(event -> released(cell, event));
    }

    private void dragged(ListCell<BreachRow> cell, MouseEvent event) {
        if (cell.getItem() != null
                && pressed.distance(event.getSceneX(), event.getSceneY()) > FEW) {
            dragging = true;
            cell.setCursor(Cursor.CLOSED_HAND);
            cell.setOpacity(0.6);
            event.consume();
        }
    }

    private void released(ListCell<BreachRow> cell, MouseEvent event) {
        cell.setCursor(Cursor.DEFAULT);
        cell.setOpacity(1);
        if (dragging && cell.getItem() != null) {
            BreachRow row = cell.getItem();
            at(event)
                    .filter(kind -> kind != row.breach().state().kind())
                    .ifPresent(kind -> controller.onMoved(row, kind));
            event.consume();
        }
        dragging = false;
    }

    private Optional<BreachState.Kind> at(MouseEvent event) {
        return columns.entrySet().stream()
                .filter(
                        c ->
                                c.getValue()
                                        .contains(
                                                c.getValue()
                                                        .sceneToLocal(
                                                                event.getSceneX(),
                                                                event.getSceneY())))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
