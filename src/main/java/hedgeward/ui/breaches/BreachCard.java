package hedgeward.ui.breaches;

import hedgeward.app.breach.BreachRow;
import hedgeward.domain.breach.BreachState;
import hedgeward.domain.condition.ConditionType;
import hedgeward.ui.kit.Boxes;
import hedgeward.ui.kit.Countdown;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Scope;
import hedgeward.ui.kit.UiTicker;
import hedgeward.ui.wording.ConditionWords;

import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;

/// A card of the board: who, which case, which terms, when; in custody with its court clock.
final class BreachCard extends ListCell<BreachRow> {

    private static final double MARGINS = 20;

    private final Look look;
    private final BreachesModel model;
    private final SimpleStringProperty name = new SimpleStringProperty("");
    private final SimpleStringProperty reference = new SimpleStringProperty("");
    private final SimpleStringProperty terms = new SimpleStringProperty("");
    private final SimpleStringProperty when = new SimpleStringProperty("");
    private final Countdown countdown;
    private final VBox card;

    BreachCard(Look look, BreachesModel model, UiTicker ticker, CardDrag drag, Scope scope) {
        this.look = look;
        this.model = model;
        this.countdown = new Countdown(look.times(), ticker.minuteProperty(), scope);
        Label who = line(name, "hw-strong");
        Label ref = line(reference, "hw-muted");
        Label what = line(terms, "hw-words");
        Label at = line(when, "hw-figures");
        this.card = Boxes.card(who, ref, what, at, countdown);
        card.setSpacing(4);
        getStyleClass().add("hw-board-cell");
        setPrefWidth(0);
        drag.on(this);
    }

    @Override
    protected void updateItem(@Nullable BreachRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        name.set(row.respondent().listed());
        reference.set(row.caseRef().value());
        ConditionWords words = new ConditionWords(look.messages(), row.regime());
        terms.set(
                row.breach().conditions().stream()
                        .map((ConditionType t) -> words.brief(t))
                        .collect(Collectors.joining(", ")));
        when.set(whenText(row));
        Optional<BreachesModel.Run> run = model.run(row);
        countdown.setVisible(run.isPresent());
        countdown.setManaged(run.isPresent());
        run.ifPresent(r -> countdown.show(r.from(), r.due()));
        setGraphic(card);
        setAccessibleText(String.join(", ", name.get(), reference.get(), terms.get(), when.get()));
    }

    /// As high as the card needs at the width of its column, so that long names wrap instead of
    /// being cut.
    @Override
    protected double computePrefHeight(double width) {
        return isEmpty()
                ? super.computePrefHeight(width)
                : snappedTopInset()
                        + card.prefHeight(getListView().getWidth() - MARGINS)
                        + snappedBottomInset();
    }

    private String whenText(BreachRow row) {
        return switch (row.breach().state()) {
            case BreachState.InCustody _ ->
                    BreachesModel.courtBy(row)
                            .map(at -> at(BreachesMsg.CARD_COURT_BY, at))
                            .orElseGet(() -> reported(row));
            case BreachState.BeforeCourt court ->
                    court.remand()
                            .map(r -> at(BreachesMsg.CARD_REMAND, r.until()))
                            .orElseGet(() -> at(BreachesMsg.CARD_COURT_AT, court.lastAt()));
            case BreachState.Finished finished ->
                    finished.lastAt()
                            .map(at -> at(BreachesMsg.CARD_COURT_AT, at))
                            .orElseGet(() -> reported(row));
            case BreachState.Reported _, BreachState.Released _ ->
                    model.run(row)
                            .map(
                                    r ->
                                            look.messages()
                                                    .text(
                                                            BreachesMsg.CARD_ACT_BY,
                                                            look.times().dayTime(r.from()),
                                                            look.times().dayTime(r.due())))
                            .orElseGet(() -> reported(row));
            case BreachState.ArrestSought _ -> reported(row);
        };
    }

    private String at(BreachesMsg key, Instant at) {
        return look.messages().text(key, look.times().dayTime(at));
    }

    private String reported(BreachRow row) {
        return look.messages()
                .text(BreachesMsg.CARD_REPORTED, look.times().dayTime(row.breach().reportedAt()));
    }

    private Label line(SimpleStringProperty text, String style) {
        Label label = look.widgets().value(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        return label;
    }
}
