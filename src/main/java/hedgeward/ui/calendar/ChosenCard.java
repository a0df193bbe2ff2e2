package hedgeward.ui.calendar;

import hedgeward.app.visit.VisitRow;
import hedgeward.domain.visit.VisitState;
import hedgeward.ui.kit.Boxes;
import hedgeward.ui.kit.Icon;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Scope;
import hedgeward.ui.kit.UiTicker;
import hedgeward.ui.wording.VisitWords;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The chosen visit in a few lines, with what can be done with it.
final class ChosenCard {

    private final Look look;
    private final CalendarModel model;
    private final CalendarController controller;
    private final UiTicker ticker;
    private final VBox root = Boxes.card();

    ChosenCard(
            Look look,
            CalendarModel model,
            CalendarController controller,
            UiTicker ticker,
            Scope scope) {
        this.look = look;
        this.model = model;
        this.controller = controller;
        this.ticker = ticker;
        root.setId("calendar-chosen");
        scope.observe(model.chosenProperty(), _ -> show());
        scope.onChange(model.shown(), this::show);
        scope.onChange(model.tray(), this::show);
        scope.listen(model.problemProperty(), _ -> show());
    }

    Node root() {
        return root;
    }

    private void show() {
        root.getChildren()
                .setAll(
                        model.chosenRow()
                                .map(this::lines)
                                .orElseGet(
                                        () ->
                                                List.of(
                                                        look.widgets()
                                                                .muted(CalendarMsg.CARD_EMPTY))));
    }

    private List<Node> lines(VisitRow row) {
        VisitWords words = new VisitWords(look.messages());
        Label name = look.widgets().value(row.respondent().listed());
        name.getStyleClass().add("hw-section");
        Hyperlink caseLink =
                look.widgets()
                        .link(
                                "calendar-chosen-case",
                                row.caseRef().value(),
                                controller::onOpenCase);
        Label code = look.widgets().value(row.code().value());
        code.getStyleClass().add("hw-figures");
        code.setMinWidth(Region.USE_PREF_SIZE);
        Label window =
                look.widgets().value(look.times().window(row.window().from(), row.window().to()));
        window.getStyleClass().add("hw-figures");
        List<Node> lines = new ArrayList<>();
        lines.add(Boxes.row(code, caseLink));
        lines.add(name);
        lines.add(words.chip(row, ticker.now()).quiet());
        lines.add(window);
        lines.add(look.widgets().value(words.purpose(row.purpose())));
        lines.add(officers(row));
        end(row).ifPresent(lines::add);
        lines.add(buttons(row));
        model.problemProperty().get().ifPresent(why -> lines.add(problem(why)));
        return lines;
    }

    private Optional<Label> end(VisitRow row) {
        return row.orderEndsAt()
                .map(
                        end ->
                                look.widgets()
                                        .muted(
                                                CalendarMsg.CARD_ORDER_ENDS,
                                                look.times().dayTime(end)));
    }

    private Label officers(VisitRow row) {
        String names =
                Stream.of(row.officerLabel(), row.secondLabel())
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(", "));
        return names.isEmpty()
                ? look.widgets().label(CalendarMsg.CARD_NOBODY)
                : look.widgets().label(CalendarMsg.CARD_OFFICERS, names);
    }

    private FlowPane buttons(VisitRow row) {
        boolean open = row.state() instanceof VisitState.Planned;
        Button record =
                look.widgets()
                        .button(
                                "calendar-card-record",
                                CalendarMsg.CARD_RECORD,
                                controller::onRecord);
        Button allocate =
                look.widgets()
                        .button(
                                "calendar-card-allocate",
                                CalendarMsg.CARD_ALLOCATE,
                                () -> controller.onSide(CalendarModel.Side.ALLOCATE));
        Button move =
                look.widgets()
                        .button(
                                "calendar-card-move",
                                CalendarMsg.CARD_MOVE,
                                () -> controller.onSide(CalendarModel.Side.MOVE));
        List.of(record, allocate, move).forEach(b -> b.setDisable(!open));
        return new FlowPane(8, 8, record, allocate, move);
    }

    private Label problem(String why) {
        Label label = look.widgets().value(why);
        label.setId("calendar-problem");
        label.setGraphic(Icon.BREACHES.node());
        label.getStyleClass().add("hw-field-problem");
        return label;
    }
}
