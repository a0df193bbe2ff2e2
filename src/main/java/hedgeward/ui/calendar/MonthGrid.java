package hedgeward.ui.calendar;

import hedgeward.app.visit.VisitRow;
import hedgeward.domain.clock.London;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.UiTicker;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Six weeks as a table of days: how many visits each has, and the first of them.
final class MonthGrid {

    private static final int DAYS = 7;
    private static final int WEEKS = 6;
    private static final double PERCENT = 100;

    private final Look look;
    private final CalendarModel model;
    private final CalendarController controller;
    private final UiTicker ticker;
    private final GridPane root = new GridPane();
    private final List<MonthDay> cells = new ArrayList<>();

    MonthGrid(Look look, CalendarModel model, CalendarController controller, UiTicker ticker) {
        this.look = look;
        this.model = model;
        this.controller = controller;
        this.ticker = ticker;
        root.setId("calendar-month-grid");
        root.getStyleClass().add("hw-calendar");
        for (int i = 0; i < DAYS; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(PERCENT / DAYS);
            root.getColumnConstraints().add(column);
        }
        RowConstraints names = new RowConstraints();
        names.setVgrow(Priority.NEVER);
        root.getRowConstraints().add(names);
        for (int i = 0; i < WEEKS; i++) {
            RowConstraints week = new RowConstraints();
            week.setPercentHeight(PERCENT / WEEKS - 1);
            week.setMinHeight(0);
            week.setVgrow(Priority.ALWAYS);
            root.getRowConstraints().add(week);
        }
    }

    /// The month with the visits as they are now.
    Node shown() {
        Optional<LocalDate> focused =
                cells.stream().filter(MonthDay::isFocused).map(MonthDay::day).findFirst();
        root.getChildren().clear();
        cells.clear();
        List<LocalDate> days = Span.MONTH.days(model.dayProperty().get());
        Map<LocalDate, List<VisitRow>> rows =
                model.shown().stream()
                        .collect(Collectors.groupingBy(r -> London.dateOf(r.window().from())));
        for (int i = 0; i < days.size(); i++) {
            LocalDate day = days.get(i);
            if (i < DAYS) {
                root.add(heading(day), i, 0);
            }
            MonthDay cell = cell(day, rows.getOrDefault(day, List.of()));
            cells.add(cell);
            root.add(cell, i % DAYS, i / DAYS + 1);
        }
        focused.ifPresent(this::focus);
        return root;
    }

    void mark() {
        cells.forEach(cell -> cell.mark(model.chosenProperty().get()));
    }

    private Label heading(LocalDate day) {
        String name = day.getDayOfWeek().getDisplayName(TextStyle.FULL, look.messages().locale());
        Label heading = look.widgets().value(name);
        heading.setMaxWidth(Double.MAX_VALUE);
        heading.getStyleClass().add("hw-calendar-weekday");
        return heading;
    }

    private MonthDay cell(LocalDate day, List<VisitRow> rows) {
        MonthDay cell =
                new MonthDay(
                        look,
                        day,
                        rows,
                        new MonthDay.Standing(
                                ticker.now(),
                                day.getMonth() == model.dayProperty().get().getMonth()),
                        controller::onChosen);
        cell.setOnMouseClicked(
                click -> {
                    cell.requestFocus();
                    if (click.getClickCount() == 2) {
                        controller.onDay(day);
                    }
                });
        cell.setOnKeyPressed(key -> onKey(day, key));
        return cell;
    }

    private void onKey(LocalDate day, KeyEvent key) {
        if (key.isShortcutDown()) {
            return;
        }
        int by =
                switch (key.getCode()) {
                    case LEFT -> -1;
                    case RIGHT -> 1;
                    case UP -> -DAYS;
                    case DOWN -> DAYS;
                    default -> 0;
                };
        if (key.getCode() == KeyCode.ENTER) {
            controller.onDay(day);
            key.consume();
        } else if (by != 0) {
            focus(day.plusDays(by));
            key.consume();
        }
    }

    private void focus(LocalDate day) {
        cells.stream().filter(c -> c.day().equals(day)).findFirst().ifPresent(Node::requestFocus);
    }
}
