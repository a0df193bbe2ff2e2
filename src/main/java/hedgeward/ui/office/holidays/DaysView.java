package hedgeward.ui.office.holidays;

import hedgeward.domain.clock.BankHoliday;
import hedgeward.domain.clock.BankHolidays;
import hedgeward.ui.kit.Boxes;
import hedgeward.ui.kit.Icon;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Scope;
import hedgeward.ui.kit.State;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;

/// Source, days and last day of the list, with the ways to change it.
final class DaysView {

    private static final double DAY_WIDTH = 130;
    private static final double NAME_WIDTH = 190;
    private static final double GRID = 8;

    private final Look look;
    private final HolidaysModel model;
    private final HolidaysController controller;
    private final VBox root;

    DaysView(Look look, HolidaysModel model, HolidaysController controller, Scope scope) {
        this.look = look;
        this.model = model;
        this.controller = controller;
        this.root =
                Boxes.column(
                        look.widgets().section(HolidaysMsg.TITLE),
                        alarm(scope),
                        newerShipped(scope),
                        look.widgets().value(words(this::source)),
                        look.widgets().value(words(this::covers)),
                        look.widgets().muted(HolidaysMsg.COMPUTED),
                        buttons(scope),
                        Boxes.grow(table(scope)));
    }

    VBox root() {
        return root;
    }

    private Node alarm(Scope scope) {
        Label words = look.widgets().value(words(this::alarmWords));
        words.setId("holidays-alarm");
        words.setGraphic(Icon.BELL.node());
        HBox banner = Boxes.row(words);
        banner.getStyleClass().addAll("hw-banner", State.DUE_SOON.styleClass());
        scope.observe(model.listProperty(), list -> shown(banner, isDue(list)));
        return banner;
    }

    private boolean isDue(Optional<BankHolidays> list) {
        return list.map(controller::daysLeft).filter(OptionalLong::isPresent).isPresent();
    }

    private Node newerShipped(Scope scope) {
        Label words = look.widgets().value(words(this::shippedWords));
        Button use =
                look.widgets()
                        .button(
                                "holidays-use-shipped",
                                HolidaysMsg.USE_SHIPPED,
                                controller::onUseShipped);
        use.setDisable(!controller.mayChange());
        HBox banner = Boxes.row(words, use);
        banner.getStyleClass().addAll("hw-banner", State.DUE_SOON.styleClass());
        scope.observe(
                model.listProperty(),
                list -> shown(banner, list.flatMap(controller::newerShipped).isPresent()));
        return banner;
    }

    private Node buttons(Scope scope) {
        Button add = look.widgets().button("holidays-add", HolidaysMsg.ADD, controller::onAdd);
        Button withdraw =
                look.widgets()
                        .button("holidays-withdraw", HolidaysMsg.WITHDRAW, controller::onWithdraw);
        Button load =
                look.widgets().button("holidays-import", HolidaysMsg.IMPORT, controller::onImport);
        add.setDisable(!controller.mayChange());
        load.setDisable(!controller.mayChange());
        scope.observe(
                model.chosenProperty(),
                chosen -> withdraw.setDisable(!controller.mayChange() || chosen.isEmpty()));
        FlowPane row = new FlowPane(GRID, GRID, add, withdraw, load);
        if (!controller.mayChange()) {
            row.getChildren().add(look.widgets().muted(HolidaysMsg.READ_ONLY));
        }
        return row;
    }

    private TableView<BankHoliday> table(Scope scope) {
        TableView<BankHoliday> table =
                look.tables()
                        .dense(
                                "holidays-days",
                                HolidaysMsg.DAYS,
                                look.empty(Icon.VISITS, HolidaysMsg.EMPTY));
        table.getColumns().setAll(columns());
        table.setItems(model.days());
        scope.listen(
                table.getSelectionModel().selectedItemProperty(),
                day -> model.chosenProperty().set(Optional.ofNullable(day)));
        return table;
    }

    private List<TableColumn<BankHoliday, ?>> columns() {
        return List.of(
                wide(
                        DAY_WIDTH,
                        look.tables()
                                .ordered(
                                        "holidays-day",
                                        HolidaysMsg.DAY,
                                        BankHoliday::date,
                                        look.times()::dayYear)),
                wide(
                        NAME_WIDTH,
                        look.tables().text("holidays-name", HolidaysMsg.NAME, BankHoliday::title)),
                look.tables().text("holidays-note", HolidaysMsg.NOTE, BankHoliday::note));
    }

    private static <R, T> TableColumn<R, T> wide(double width, TableColumn<R, T> column) {
        column.setMinWidth(width);
        column.setMaxWidth(width * 2);
        return column;
    }

    private static void shown(Node node, boolean isShown) {
        node.setVisible(isShown);
        node.setManaged(isShown);
    }

    private ObservableValue<String> words(Function<BankHolidays, String> words) {
        return model.listProperty().map(list -> list.map(words).orElse(""));
    }

    private String source(BankHolidays list) {
        return look.messages()
                .text(
                        HolidaysMsg.SOURCE,
                        list.source(),
                        look.times().dayYear(list.lastUpdated()),
                        list.version());
    }

    private String covers(BankHolidays list) {
        return look.messages()
                .text(
                        HolidaysMsg.COVERS,
                        Integer.toString(list.origin().firstYear()),
                        Integer.toString(list.origin().lastYear()),
                        look.times().dayYear(list.last()));
    }

    private String alarmWords(BankHolidays list) {
        long left = controller.daysLeft(list).orElse(0);
        return left < 0
                ? look.messages().text(HolidaysMsg.ENDED)
                : look.messages().text(HolidaysMsg.ENDS_SOON, left);
    }

    private String shippedWords(BankHolidays list) {
        return controller
                .newerShipped(list)
                .map(
                        shipped ->
                                look.messages()
                                        .text(
                                                HolidaysMsg.NEWER_SHIPPED,
                                                look.times().dayYear(shipped.lastUpdated())))
                .orElse("");
    }
}
