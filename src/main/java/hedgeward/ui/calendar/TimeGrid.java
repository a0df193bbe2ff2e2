package hedgeward.ui.calendar;

import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Scope;
import hedgeward.ui.kit.UiTicker;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;

import java.util.List;

/// Columns of hours with their headings: a week by day, or a day by officer.
final class TimeGrid {

    private final Look look;
    private final CalendarModel model;
    private final UiTicker ticker;
    private final TimeCanvas canvas;
    private final ColumnHeads heads = new ColumnHeads();
    private final BorderPane root = new BorderPane();

    TimeGrid(
            Look look,
            CalendarModel model,
            CalendarController controller,
            UiTicker ticker,
            Scope scope) {
        this.look = look;
        this.model = model;
        this.ticker = ticker;
        this.canvas = new TimeCanvas(look, model, controller);
        ScrollPane scroll = new ScrollPane(canvas);
        scroll.setId("calendar-grid");
        scroll.setAccessibleText(look.messages().text(CalendarMsg.GRID));
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("hw-scrolled");
        scope.listen(
                scroll.viewportBoundsProperty(),
                bounds -> heads.follow(bounds.getWidth(), -bounds.getMinX()));
        root.setTop(heads);
        root.setCenter(scroll);
        root.getStyleClass().add("hw-calendar");
    }

    /// The grid with the visits as they are now.
    Node shown() {
        List<GridColumn> columns = new GridColumns(look, model, ticker.now()).all();
        double width = TimeCanvas.GUTTER + columns.size() * TimeCanvas.LEAST_COLUMN;
        canvas.setMinWidth(width);
        heads.show(columns);
        canvas.show(columns, ticker.now());
        mark();
        return root;
    }

    void mark() {
        canvas.mark(model.chosenProperty().get());
    }
}
