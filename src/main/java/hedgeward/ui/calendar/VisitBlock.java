package hedgeward.ui.calendar;

import hedgeward.app.visit.VisitRow;
import hedgeward.domain.visit.VisitId;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.StateChip;
import hedgeward.ui.wording.VisitWords;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

import java.time.Instant;
import java.util.Optional;

/// A visit in a column of hours: when, whose, by whom, and its state as colour and word.
final class VisitBlock extends VBox {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final VisitRow row;

    VisitBlock(Look look, VisitRow row, Instant now, String idPrefix) {
        this.row = row;
        StateChip chip = new VisitWords(look.messages()).chip(row, now);
        setId(idPrefix + row.code().value());
        getStyleClass().addAll("hw-visit", chip.state().styleClass());
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        String when = look.times().window(row.window().from(), row.window().to());
        String who =
                row.officerLabel().orElseGet(() -> look.messages().text(CalendarMsg.COLUMN_NOBODY));
        setAccessibleText(
                look.messages()
                        .text(
                                CalendarMsg.BLOCK_SPOKEN,
                                when,
                                row.respondent().listed(),
                                row.code().value(),
                                who,
                                chip.getText()));
        Tooltip.install(this, new Tooltip(getAccessibleText()));
        fill(look, chip);
    }

    private void fill(Look look, StateChip chip) {
        Label time =
                line(
                        look.times().time(row.window().from())
                                + "–"
                                + look.times().time(row.window().to()),
                        "hw-figures");
        Label name = line(row.respondent().listed(), "hw-strong");
        getChildren().setAll(time, name);
        row.officerLabel().ifPresent(l -> getChildren().add(line(l, "hw-visit-who")));
        Label state = line(chip.getText(), "hw-visit-who");
        state.setGraphic(chip.state().icon().node());
        getChildren().add(state);
    }

    VisitRow row() {
        return row;
    }

    void mark(Optional<VisitId> chosen) {
        pseudoClassStateChanged(CHOSEN, chosen.filter(row.id()::equals).isPresent());
    }

    private static Label line(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setMinWidth(0);
        return label;
    }
}
