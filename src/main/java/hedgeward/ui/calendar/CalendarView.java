package hedgeward.ui.calendar;

import hedgeward.ui.kit.Boxes;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Scope;
import hedgeward.ui.kit.UiTicker;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The page: where one is in time, what narrows it, the visits, and the side with the tray.
final class CalendarView {

    private static final double SIDE = 288;

    private final CalendarModel model;
    private final StackPane body = new StackPane();
    private final TimeGrid grid;
    private final MonthGrid month;
    private final VisitList list;
    private final VBox root;

    CalendarView(
            Look look,
            CalendarModel model,
            CalendarController controller,
            UiTicker ticker,
            Scope scope) {
        this.model = model;
        this.grid = new TimeGrid(look, model, controller, ticker, scope);
        this.month = new MonthGrid(look, model, controller, ticker);
        this.list = new VisitList(look, model, controller, ticker);
        Region side = new SideView(look, model, controller, ticker, scope).root();
        side.setMinWidth(SIDE);
        side.setPrefWidth(SIDE);
        side.setMaxWidth(SIDE);
        body.setMinWidth(0);
        HBox parts = new HBox(16, Boxes.grow(body), side);
        this.root =
                Boxes.page(
                        new CalendarBar(look, model, controller, scope).root(),
                        new FilterBar(look, model, controller, scope).root(),
                        Boxes.grow(parts));
        root.setSpacing(12);
        new CalendarKeys(model, controller).follow(root);
        scope.onChange(model.shown(), this::show);
        scope.listen(model.spanProperty(), _ -> show());
        scope.listen(model.dayProperty(), _ -> show());
        scope.listen(model.chosenProperty(), _ -> mark());
        scope.listen(ticker.minuteProperty(), _ -> show());
        show();
    }

    Parent root() {
        return root;
    }

    private void show() {
        Node now =
                switch (model.spanProperty().get()) {
                    case DAY, WEEK -> grid.shown();
                    case MONTH -> month.shown();
                    case LIST -> list.shown();
                };
        if (!body.getChildren().contains(now)) {
            body.getChildren().setAll(now);
        }
    }

    private void mark() {
        switch (model.spanProperty().get()) {
            case DAY, WEEK -> grid.mark();
            case MONTH -> month.mark();
            case LIST -> list.mark();
        }
    }
}
