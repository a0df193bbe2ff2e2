package hedgeward.ui.today;

import hedgeward.ui.kit.Boxes;
import hedgeward.ui.kit.Icon;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Scope;
import hedgeward.ui.kit.UiTicker;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The Today page: day, counts, briefing, column of clocks; what is to be told and done beside them
/// where there is room, else in one line below.
final class TodayView {

    private static final double ROOM_FOR_TWO = 1_060;

    private final Look look;
    private final TodayModel model;
    private final TodayController controller;
    private final UiTicker ticker;
    private final Scope scope;
    private final ListView<TodayLine> clocks = new ListView<>();
    private final TaskStrip tasks;
    private final HBox beside = new HBox(16);
    private final VBox body = new VBox(16);
    private final VBox root;

    TodayView(
            Look look, TodayModel model, TodayController controller, UiTicker ticker, Scope scope) {
        this.look = look;
        this.model = model;
        this.controller = controller;
        this.ticker = ticker;
        this.scope = scope;
        fillClocks();
        Node briefing = new BriefingView(look, model, controller, scope).root();
        Node holidays = new HolidayNewsView(look, model, controller, scope).root();
        Node waiting = new WaitingView(look, model, controller, scope).root();
        Node counts = new CountStrip(look, model, controller, scope).root();
        this.tasks = new TaskStrip(look, model, controller, ticker, scope);
        this.root =
                Boxes.page(
                        heading(),
                        briefing,
                        holidays,
                        controller.glass().root(),
                        waiting,
                        counts,
                        Boxes.grow(body));
        Boxes.grow(clocks);
        Boxes.grow(beside);
        scope.observe(
                root.widthProperty().map(w -> w.doubleValue() >= ROOM_FOR_TWO), this::arrange);
    }

    Parent root() {
        return root;
    }

    void focus() {
        clocks.requestFocus();
    }

    private void arrange(boolean wide) {
        tasks.standBeside(wide);
        beside.getChildren().clear();
        body.getChildren().clear();
        if (wide) {
            beside.getChildren().setAll(clocks, tasks.root());
            body.getChildren().setAll(beside);
        } else {
            body.getChildren().setAll(clocks, tasks.root());
        }
    }

    private HBox heading() {
        Label day =
                look.widgets()
                        .figure(
                                Bindings.createStringBinding(
                                        () -> look.times().dayTime(ticker.minuteProperty().get()),
                                        ticker.minuteProperty()));
        day.getStyleClass().add("hw-muted");
        return Boxes.row(
                look.widgets().pageTitle(TodayMsg.TITLE),
                Boxes.gap(),
                day,
                paper(
                        "today-handover-save",
                        Icon.SAVE,
                        TodayMsg.HANDOVER_SAVE,
                        controller.handover()::onSave),
                paper(
                        "today-handover-print",
                        Icon.PRINT,
                        TodayMsg.HANDOVER_PRINT,
                        controller.handover()::onPrint));
    }

    private Button paper(String id, Icon icon, TodayMsg word, Runnable action) {
        Button button = look.widgets().quiet(id, icon, word, action);
        button.disableProperty().bind(controller.handover().busy());
        return button;
    }

    private void fillClocks() {
        clocks.setId("today-clocks");
        clocks.getStyleClass().add("hw-clocks");
        clocks.setAccessibleText(look.messages().text(TodayMsg.LIST_NAME));
        clocks.setItems(model.lines());
        clocks.setPlaceholder(look.empty(Icon.DONE, TodayMsg.EMPTY));
        clocks.setCellFactory(_ -> new ClockCell(look, ticker, scope));
        clocks.setOnKeyPressed(
                key -> {
                    if (key.getCode() == KeyCode.ENTER) {
                        openChosen();
                    }
                });
        clocks.setOnMouseClicked(
                click -> {
                    if (click.getClickCount() == 2) {
                        openChosen();
                    }
                });
    }

    private void openChosen() {
        if (clocks.getSelectionModel().getSelectedItem()
                instanceof TodayLine.Running(var clock, var _)) {
            controller.onOpen(clock);
        }
    }
}
