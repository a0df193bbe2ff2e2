package hedgeward.ui.calendar;

import hedgeward.domain.common.TimeWindow;
import hedgeward.domain.visit.VisitId;
import hedgeward.ui.kit.Look;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The hours themselves: lines, the present moment, and the visits in their windows, side by side
/// where they overlap. Dragging a visit shows where it would begin before it is dropped.
final class TimeCanvas extends Pane {

    static final double GUTTER = 56;
    static final double LEAST_COLUMN = 68;
    private static final double LEAST_HOUR = 30;
    private static final double LEAST_BLOCK = 20;
    private static final double GAP = 2;

    private final Look look;
    private final CalendarModel model;
    private final BlockDrag drag;
    private final CalendarController controller;
    private final GridLines lines;
    private final Map<VisitBlock, Place> blocks = new LinkedHashMap<>();
    private List<GridColumn> columns = List.of();

    private record Place(int column, Lanes.Placed placed) {}

    TimeCanvas(Look look, CalendarModel model, CalendarController controller) {
        this.look = look;
        this.model = model;
        this.controller = controller;
        this.drag = new BlockDrag(this, look, controller);
        this.lines = new GridLines(look);
        setId("calendar-canvas");
        setMinHeight(HourScale.NIGHT + HourScale.HOURS * LEAST_HOUR);
        new TrayDrop(this, controller).accept();
    }

    void show(List<GridColumn> shown, Instant now) {
        boolean focused = blocks.keySet().stream().anyMatch(Node::isFocused);
        columns = shown;
        blocks.clear();
        for (int i = 0; i < columns.size(); i++) {
            for (Lanes.Placed placed : columns.get(i).visits()) {
                VisitBlock block =
                        new VisitBlock(
                                look,
                                placed.row(),
                                now,
                                "calendar-visit-" + columns.get(i).day() + "-");
                block.setOnMouseClicked(click -> onClick(block, click));
                block.setOnKeyPressed(key -> onKey(block, key));
                drag.on(block);
                blocks.put(block, new Place(i, placed));
            }
        }
        getChildren().setAll(lines.behind(columns, now));
        getChildren().addAll(blocks.keySet());
        getChildren().add(drag.ghost());
        if (focused) {
            focusChosen();
        }
        requestLayout();
    }

    private void focusChosen() {
        blocks.keySet().stream()
                .filter(b -> model.chosenProperty().get().filter(b.row().id()::equals).isPresent())
                .findFirst()
                .ifPresent(Node::requestFocus);
    }

    void mark(Optional<VisitId> chosen) {
        blocks.keySet().forEach(block -> block.mark(chosen));
    }

    /// The column under `x`, if there is one.
    Optional<GridColumn> columnAt(double x) {
        int index = (int) Math.floor((x - GUTTER) / columnWidth());
        return index < 0 || index >= columns.size()
                ? Optional.empty()
                : Optional.of(columns.get(index));
    }

    double left(GridColumn column) {
        return GUTTER + columns.indexOf(column) * columnWidth();
    }

    double columnWidth() {
        return (getWidth() - GUTTER) / Math.max(1, columns.size());
    }

    HourScale scale() {
        return new HourScale(getHeight());
    }

    private void onClick(VisitBlock block, MouseEvent click) {
        block.requestFocus();
        controller.onChosen(block.row());
        if (click.getClickCount() == 2) {
            controller.onOpenCase();
        }
    }

    private void onKey(VisitBlock block, KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER) {
            controller.onChosen(block.row());
            controller.onOpenCase();
            key.consume();
        } else if (key.getCode() == KeyCode.SPACE) {
            controller.onChosen(block.row());
            key.consume();
        }
    }

    @Override
    protected void layoutChildren() {
        HourScale scale = scale();
        double each = columnWidth();
        lines.layOut(scale, each, getWidth());
        blocks.forEach(
                (block, place) -> {
                    GridColumn column = columns.get(place.column());
                    TimeWindow window = block.row().window();
                    double top = scale.y(column.day(), window.from());
                    double bottom = scale.y(column.day(), window.to());
                    double lane = (each - 3 * GAP) / place.placed().lanes();
                    block.resizeRelocate(
                            GUTTER + place.column() * each + GAP + place.placed().lane() * lane,
                            top + 1,
                            Math.max(0, lane - GAP),
                            Math.max(LEAST_BLOCK, bottom - top - GAP));
                });
    }
}
