package hedgeward.ui.calendar;

import hedgeward.app.visit.VisitRow;
import hedgeward.domain.visit.VisitState;
import hedgeward.ui.kit.Look;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;

import java.time.LocalTime;
import java.util.Optional;

/// Dragging a visit: a shadow shows the start it would have, on the quarter of an hour; Esc or
/// letting go where it was leaves it alone.
final class BlockDrag {

    private static final double FEW = 5;

    private final TimeCanvas canvas;
    private final Look look;
    private final CalendarController controller;
    private final Label ghost = new Label();
    private double pressedX;
    private double pressedY;
    private boolean dragging;

    BlockDrag(TimeCanvas canvas, Look look, CalendarController controller) {
        this.canvas = canvas;
        this.look = look;
        this.controller = controller;
        ghost.getStyleClass().addAll("hw-visit-ghost", "hw-figures");
        ghost.setMouseTransparent(true);
        ghost.setManaged(false);
        ghost.setVisible(false);
    }

    Node ghost() {
        return ghost;
    }

    void on(VisitBlock block) {
        block.setOnMousePressed(this::pressed);
        block.setOnMouseDragged(event -> dragged(block, event));
        block.setOnMouseReleased(event -> released(block, event));
    }

    private void pressed(MouseEvent event) {
        pressedX = event.getX();
        pressedY = event.getY();
        dragging = false;
    }

    private void dragged(VisitBlock block, MouseEvent event) {
        boolean far = Math.hypot(event.getX() - pressedX, event.getY() - pressedY) > FEW;
        if (!(block.row().state() instanceof VisitState.Planned) || !(dragging || far)) {
            return;
        }
        dragging = true;
        double x = block.getLayoutX() + event.getX();
        double top = block.getLayoutY() + event.getY() - pressedY;
        LocalTime start = canvas.scale().timeAt(top);
        ghost.setVisible(false);
        canvas.columnAt(x)
                .ifPresent(
                        column -> {
                            ghost.setText(
                                    look.times().day(column.day())
                                            + " "
                                            + look.times().time(start));
                            ghost.resizeRelocate(
                                    canvas.left(column),
                                    canvas.scale().y(start),
                                    canvas.columnWidth(),
                                    block.getHeight());
                            ghost.setVisible(true);
                        });
        event.consume();
    }

    private void released(VisitBlock block, MouseEvent event) {
        ghost.setVisible(false);
        if (!dragging) {
            return;
        }
        dragging = false;
        double x = block.getLayoutX() + event.getX();
        LocalTime start = canvas.scale().timeAt(block.getLayoutY() + event.getY() - pressedY);
        canvas.columnAt(x).ifPresent(column -> drop(block.row(), column, start));
        event.consume();
    }

    private void drop(VisitRow row, GridColumn column, LocalTime start) {
        boolean other =
                column.officer().filter(o -> !row.officer().equals(Optional.of(o))).isPresent();
        if (other) {
            column.officer().ifPresent(officer -> controller.onDroppedOn(row.id(), officer));
        } else {
            controller.onDropped(row.id(), column.day(), start);
        }
    }
}
