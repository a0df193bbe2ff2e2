package hedgeward.ui.calendar;

import hedgeward.domain.visit.VisitId;

import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

import org.jspecify.annotations.Nullable;

import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;

/// Takes visits dragged from the tray: onto a day and hour, or onto an officer.
record TrayDrop(TimeCanvas canvas, CalendarController controller) {

    void accept() {
        canvas.setOnDragOver(
                event -> {
                    if (event.getDragboard().hasString()) {
                        event.acceptTransferModes(TransferMode.MOVE);
                        event.consume();
                    }
                });
        canvas.setOnDragDropped(this::dropped);
    }

    private void dropped(DragEvent event) {
        Optional<VisitId> id = visit(event.getDragboard().getString());
        Optional<GridColumn> column = canvas.columnAt(event.getX());
        if (id.isPresent() && column.isPresent()) {
            LocalTime start = canvas.scale().timeAt(event.getY());
            column.get()
                    .officer()
                    .ifPresentOrElse(
                            officer -> controller.onDroppedOn(id.get(), officer),
                            () -> controller.onDropped(id.get(), column.get().day(), start));
        }
        event.setDropCompleted(id.isPresent() && column.isPresent());
        event.consume();
    }

    /// Something else dragged in from another program is no visit.
    private static Optional<VisitId> visit(@Nullable String text) {
        try {
            return Optional.ofNullable(text).map(UUID::fromString).map(VisitId::new);
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
