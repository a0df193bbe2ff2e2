package hedgeward.ui.orders;

import hedgeward.app.order.OrderRow;
import hedgeward.app.order.RegisterQuestion.Sort;
import hedgeward.domain.order.RiskGrade;
import hedgeward.ui.kit.Icon;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.MsgKey;
import hedgeward.ui.wording.CaseWords;
import hedgeward.ui.wording.StageWords;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// The columns of the register and which of the store's orders each stands for. Cells format rows;
/// the order of rows is the store's.
final class OrderColumns {

    private static final double LEAST = 0.9;

    private final Look look;
    private final StageWords stages;
    private final CaseWords words;
    private final ObservableValue<Instant> now;
    private final Map<TableColumn<OrderRow, ?>, Sort> orders = new HashMap<>();
    private final List<TableColumn<OrderRow, ?>> all = new ArrayList<>();

    OrderColumns(Look look, ObservableValue<Instant> now) {
        this.look = look;
        this.now = now;
        this.stages = new StageWords(look.messages());
        this.words = new CaseWords(look.messages());
        sorted(
                text("reference", OrdersMsg.COLUMN_REFERENCE, 112, r -> r.ref().value()),
                Sort.REFERENCE);
        sorted(
                text("respondent", OrdersMsg.COLUMN_RESPONDENT, 170, r -> r.respondent().listed()),
                Sort.RESPONDENT);
        unsorted(text("born", OrdersMsg.COLUMN_BORN, 130, this::born), false);
        unsorted(
                text("postcode", OrdersMsg.COLUMN_POSTCODE, 96, r -> r.postcode().orElse("")),
                false);
        sorted(node("stage", OrdersMsg.COLUMN_STAGE, 152, this::stage), Sort.STAGE);
        sorted(text("due", OrdersMsg.COLUMN_DUE, 224, this::due), Sort.DUE);
        sorted(text("last-day", OrdersMsg.COLUMN_LAST_DAY, 128, this::lastDay), Sort.LAST_DAY);
        sorted(node("risk", OrdersMsg.COLUMN_RISK, 92, this::risk), Sort.RISK);
        sorted(
                text("next-visit", OrdersMsg.COLUMN_NEXT_VISIT, 128, this::nextVisit),
                Sort.NEXT_VISIT);
        sorted(text("owner", OrdersMsg.COLUMN_OWNER, 150, r -> r.owner().orElse("")), Sort.OWNER);
        unsorted(text("breaches", OrdersMsg.COLUMN_BREACHES, 110, this::breaches), false);
    }

    List<TableColumn<OrderRow, ?>> all() {
        return all;
    }

    /// The store's order behind a column.
    Optional<Sort> orderOf(TableColumn<OrderRow, ?> column) {
        return Optional.ofNullable(orders.get(column));
    }

    /// The column behind an order of the store.
    TableColumn<OrderRow, ?> columnOf(Sort order) {
        return orders.entrySet().stream()
                .filter(entry -> entry.getValue() == order)
                .findFirst()
                .orElseThrow()
                .getKey();
    }

    private void sorted(TableColumn<OrderRow, ?> column, Sort order) {
        orders.put(column, order);
        column.setVisible(order != Sort.LAST_DAY && order != Sort.OWNER);
        all.add(column);
    }

    private void unsorted(TableColumn<OrderRow, ?> column, boolean shown) {
        column.setSortable(false);
        column.setVisible(shown);
        all.add(column);
    }

    private TableColumn<OrderRow, OrderRow> text(
            String id, MsgKey header, double width, Function<OrderRow, String> text) {
        return wide(
                look.tables()
                        .column(
                                "orders-" + id,
                                header,
                                r -> r,
                                text,
                                Comparator.comparing(
                                        OrderRow::id, Comparator.comparing(i -> i.value()))),
                width);
    }

    private TableColumn<OrderRow, OrderRow> node(
            String id, MsgKey header, double width, Function<OrderRow, Node> node) {
        TableColumn<OrderRow, OrderRow> column = text(id, header, width, _ -> "");
        column.setCellFactory(_ -> new OrderNodeCell(node));
        return column;
    }

    private static <T> TableColumn<OrderRow, T> wide(
            TableColumn<OrderRow, T> column, double width) {
        column.setPrefWidth(width);
        column.setMinWidth(width * LEAST);
        return column;
    }

    private Node stage(OrderRow row) {
        return stages.chip(row.stage(), row.due(), now.getValue());
    }

    private String due(OrderRow row) {
        return row.due()
                .map(due -> due(row, due))
                .or(() -> row.lastDay().map(this::day))
                .orElse("");
    }

    private String due(OrderRow row, Instant due) {
        String when = row.lastDay().map(this::day).orElseGet(() -> look.times().dayTime(due));
        return look.messages()
                .text(OrdersMsg.DUE_WITH_LEFT, when, look.times().left(now.getValue(), due));
    }

    /// The year only when it is another one.
    private String day(LocalDate day) {
        boolean thisYear = day.getYear() == now.getValue().atZone(look.times().zone()).getYear();
        return thisYear ? look.times().day(day) : look.times().dayYear(day);
    }

    private Node risk(OrderRow row) {
        Label label = look.widgets().value(row.risk().map(words::risk).orElse(""));
        row.risk().filter(grade -> grade == RiskGrade.HIGH).ifPresent(_ -> loud(label));
        return label;
    }

    private static void loud(Label label) {
        label.setGraphic(Icon.BREACHES.node());
        label.getStyleClass().add("hw-strong");
    }

    private String born(OrderRow row) {
        return row.respondentBornOn().map(look.times()::dayYear).orElse("");
    }

    private String lastDay(OrderRow row) {
        return row.lastDay().map(look.times()::dayYear).orElse("");
    }

    private String nextVisit(OrderRow row) {
        return row.nextVisit().map(look.times()::dayTime).orElse("");
    }

    private String breaches(OrderRow row) {
        return row.openBreaches() == 0
                ? ""
                : look.messages().text(OrdersMsg.BREACHES_OPEN, row.openBreaches());
    }
}
