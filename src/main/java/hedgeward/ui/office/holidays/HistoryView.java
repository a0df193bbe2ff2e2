package hedgeward.ui.office.holidays;

import hedgeward.app.holidays.ListRow;
import hedgeward.ui.kit.Boxes;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Scope;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import java.util.List;

/// Every list there was, the newest first: when, how, by whom, on what ground.
final class HistoryView {

    private final Look look;
    private final VBox lines = Boxes.column();
    private final VBox root;

    HistoryView(Look look, HolidaysModel model, Scope scope) {
        this.look = look;
        this.root = Boxes.column(look.widgets().section(HolidaysMsg.HISTORY), lines);
        lines.setId("holidays-history");
        scope.observe(model.historyProperty(), this::show);
    }

    Node root() {
        return root;
    }

    private void show(List<ListRow> history) {
        lines.getChildren().setAll(history.stream().map(this::line).toList());
    }

    private Node line(ListRow row) {
        HolidaysMsg sentence =
                switch (row.cause()) {
                    case SHIPPED -> HolidaysMsg.HISTORY_SHIPPED;
                    case ADDED -> HolidaysMsg.HISTORY_ADDED;
                    case WITHDRAWN -> HolidaysMsg.HISTORY_WITHDRAWN;
                    case REPLACED -> HolidaysMsg.HISTORY_REPLACED;
                };
        Label what =
                look.widgets()
                        .label(
                                sentence,
                                look.times().dayTime(row.madeAt()),
                                row.version(),
                                row.madeBy(),
                                row.approvedBy().orElse(""));
        VBox line = Boxes.column(what, why(row));
        line.setSpacing(2);
        return line;
    }

    private Label why(ListRow row) {
        Label words =
                row.approvedBy().isPresent()
                        ? look.widgets().muted(HolidaysMsg.HISTORY_MOVED, row.words(), row.moved())
                        : look.widgets().value(row.words());
        words.getStyleClass().add("hw-muted");
        return words;
    }
}
