package hedgeward.ui.kit;

import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/// Lays out fields: each with label, rule, advice and problem, in one column or two.
public final class Forms {

    private static final int PERCENT = 100;

    private final Messages messages;

    public Forms(Messages messages) {
        this.messages = messages;
    }

    /// A field under its label. The field must already have its id.
    public FieldRow row(MsgKey label, Node field) {
        return new FieldRow(messages, messages.text(label), field);
    }

    /// Fields below one another.
    public GridPane column(Node... rows) {
        return grid(1, rows);
    }

    /// Fields in two columns of equal width, row by row.
    public GridPane twoColumns(Node... rows) {
        return grid(2, rows);
    }

    private static GridPane grid(int columns, Node... rows) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("hw-form");
        for (int i = 0; i < columns; i++) {
            ColumnConstraints width = new ColumnConstraints();
            width.setPercentWidth((double) PERCENT / columns);
            width.setHgrow(Priority.ALWAYS);
            grid.getColumnConstraints().add(width);
        }
        for (int i = 0; i < rows.length; i++) {
            grid.add(rows[i], i % columns, i / columns);
        }
        return grid;
    }
}
