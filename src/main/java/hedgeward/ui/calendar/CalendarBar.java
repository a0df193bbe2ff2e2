package hedgeward.ui.calendar;

import hedgeward.ui.kit.Boxes;
import hedgeward.ui.kit.Icon;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Scope;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;

/// Where one is in time, and how much of it is shown.
final class CalendarBar {

    private final Look look;
    private final CalendarModel model;
    private final CalendarController controller;
    private final HBox root;

    CalendarBar(Look look, CalendarModel model, CalendarController controller, Scope scope) {
        this.look = look;
        this.model = model;
        this.controller = controller;
        Label range = look.widgets().value("");
        range.setId("calendar-range");
        range.getStyleClass().addAll("hw-section", "hw-figures");
        range.setWrapText(false);
        scope.observe(model.dayProperty(), _ -> range.setText(range()));
        scope.observe(model.spanProperty(), _ -> range.setText(range()));
        Label title = look.widgets().pageTitle(CalendarMsg.TITLE);
        title.setMinWidth(Region.USE_PREF_SIZE);
        this.root =
                Boxes.row(
                        title,
                        icon("calendar-previous", Icon.PREVIOUS, CalendarMsg.PREVIOUS, -1),
                        look.widgets()
                                .button("calendar-today", CalendarMsg.TODAY, controller::onToday),
                        icon("calendar-next", Icon.NEXT, CalendarMsg.NEXT, 1),
                        range,
                        Boxes.gap(),
                        spans(scope));
    }

    Node root() {
        return root;
    }

    private Button icon(String id, Icon icon, CalendarMsg name, int by) {
        return look.widgets().iconOnly(id, icon, name, () -> controller.onStep(by));
    }

    private String range() {
        List<LocalDate> days = model.spanProperty().get().days(model.dayProperty().get());
        return switch (model.spanProperty().get()) {
            case DAY -> look.times().dayYear(days.getFirst());
            case WEEK, LIST ->
                    look.messages()
                            .text(
                                    CalendarMsg.RANGE,
                                    look.times().day(days.getFirst()),
                                    look.times().dayYear(days.getLast()));
            case MONTH ->
                    DateTimeFormatter.ofPattern("MMMM yyyy", look.messages().locale())
                            .format(model.dayProperty().get());
        };
    }

    private HBox spans(Scope scope) {
        HBox spans =
                new HBox(
                        4,
                        span("calendar-day", CalendarMsg.SPAN_DAY, Span.DAY, scope),
                        span("calendar-week", CalendarMsg.SPAN_WEEK, Span.WEEK, scope),
                        span("calendar-month", CalendarMsg.SPAN_MONTH, Span.MONTH, scope),
                        span("calendar-list", CalendarMsg.SPAN_LIST, Span.LIST, scope));
        spans.setMinWidth(Region.USE_PREF_SIZE);
        return spans;
    }

    private ToggleButton span(String id, CalendarMsg word, Span span, Scope scope) {
        ToggleButton toggle = look.widgets().toggle(id, word);
        toggle.getStyleClass().add("hw-filter-chip");
        toggle.setOnAction(
                _ -> {
                    controller.onSpan(span);
                    toggle.setSelected(true);
                });
        scope.observe(model.spanProperty(), now -> toggle.setSelected(now == span));
        return toggle;
    }
}
