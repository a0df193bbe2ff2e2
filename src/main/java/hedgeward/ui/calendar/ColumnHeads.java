package hedgeward.ui.calendar;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;

import java.util.List;

/// The headings above the columns of hours, kept in step with them sideways.
final class ColumnHeads extends Pane {

    private static final PseudoClass TODAY = PseudoClass.getPseudoClass("today");
    private static final double HEIGHT = 44;

    private double width;
    private double offset;

    ColumnHeads() {
        setPrefHeight(HEIGHT);
        setMinHeight(HEIGHT);
        setMinWidth(0);
        Rectangle window = new Rectangle();
        window.widthProperty().bind(widthProperty());
        window.heightProperty().bind(heightProperty());
        setClip(window);
        getStyleClass().add("hw-calendar-heads");
    }

    void show(List<GridColumn> columns) {
        getChildren().setAll(columns.stream().map(ColumnHeads::head).toList());
    }

    /// The columns are seen through a window this wide, moved this far.
    void follow(double newWidth, double newOffset) {
        width = newWidth;
        offset = newOffset;
        requestLayout();
    }

    private static Node head(GridColumn column) {
        Label heading = new Label(column.heading());
        heading.getStyleClass().add("hw-strong");
        Label below = new Label(column.below());
        below.getStyleClass().add("hw-calendar-count");
        VBox head = new VBox(heading, below);
        head.setAlignment(Pos.CENTER);
        head.getStyleClass().add("hw-calendar-head");
        head.pseudoClassStateChanged(TODAY, column.today());
        return head;
    }

    @Override
    protected void layoutChildren() {
        int count = Math.max(1, getChildren().size());
        double least = TimeCanvas.GUTTER + count * TimeCanvas.LEAST_COLUMN;
        double each = (Math.max(width, least) - TimeCanvas.GUTTER) / count;
        for (int i = 0; i < getChildren().size(); i++) {
            getChildren()
                    .get(i)
                    .resizeRelocate(TimeCanvas.GUTTER + i * each - offset, 0, each, getHeight());
        }
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }
}
