package hedgeward.ui.kit;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

import java.util.Comparator;
import java.util.function.Function;

/// Makes tables of records. Every column has a comparator of its own: the toolkit's default for
/// text asks a collator for each pair and is an order of magnitude slower.
public final class Tables {

    private static final double DENSE_ROW = 26;
    private static final double ROW = 32;

    private final Messages messages;

    public Tables(Messages messages) {
        this.messages = messages;
    }

    /// A table with rows of 32 px; `empty` stands where rows would be.
    public <R> TableView<R> table(String id, MsgKey name, Node empty) {
        TableView<R> table = new TableView<>();
        table.setId(id);
        table.setAccessibleText(messages.text(name));
        table.setPlaceholder(empty);
        table.setFixedCellSize(ROW);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getStyleClass().add("hw-table");
        return table;
    }

    /// A table with rows of 26 px.
    public <R> TableView<R> dense(String id, MsgKey name, Node empty) {
        TableView<R> table = table(id, name, empty);
        table.setFixedCellSize(DENSE_ROW);
        table.getStyleClass().add("dense");
        return table;
    }

    /// A column of text, in the order of the alphabet whatever the case.
    public <R> TableColumn<R, String> text(String id, MsgKey header, Function<R, String> text) {
        return column(id, header, text, Function.identity(), String.CASE_INSENSITIVE_ORDER);
    }

    /// A column of references: `DVPO-2` before `DVPO-10`.
    public <R> TableColumn<R, String> reference(
            String id, MsgKey header, Function<R, String> text) {
        return figures(column(id, header, text, Function.identity(), NaturalOrder.REFERENCES));
    }

    /// A column of values with their own order (days, instants, numbers), shown as `words` says, in
    /// figures of one width.
    public <R, T extends Comparable<? super T>> TableColumn<R, T> ordered(
            String id, MsgKey header, Function<R, T> value, Function<T, String> words) {
        return figures(column(id, header, value, words, Comparator.naturalOrder()));
    }

    /// A column of values in an order of its own.
    public <R, T> TableColumn<R, T> column(
            String id,
            MsgKey header,
            Function<R, T> value,
            Function<T, String> words,
            Comparator<? super T> order) {
        TableColumn<R, T> column = bare(id, header, value);
        column.setComparator(order::compare);
        column.setCellFactory(_ -> new WordsCell<>(words));
        return column;
    }

    /// A column whose cells show a node, for example a chip; sorted by `value`.
    public <R, T extends Comparable<? super T>> TableColumn<R, T> nodes(
            String id, MsgKey header, Function<R, T> value, Function<T, Node> node) {
        TableColumn<R, T> column = bare(id, header, value);
        column.setComparator(Comparator.naturalOrder());
        column.setCellFactory(_ -> new NodeCell<>(node));
        return column;
    }

    private <R, T> TableColumn<R, T> bare(String id, MsgKey header, Function<R, T> value) {
        TableColumn<R, T> column = new TableColumn<>(messages.text(header));
        column.setId(id);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
        return column;
    }

    private static <R, T> TableColumn<R, T> figures(TableColumn<R, T> column) {
        column.getStyleClass().add("hw-figures");
        return column;
    }
}
