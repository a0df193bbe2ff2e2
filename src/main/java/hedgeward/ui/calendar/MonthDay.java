package hedgeward.ui.calendar;

import hedgeward.app.visit.VisitRow;
import hedgeward.domain.clock.London;
import hedgeward.domain.visit.VisitId;
import hedgeward.ui.kit.Boxes;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.StateChip;
import hedgeward.ui.wording.VisitWords;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// One day of a month: its number, how many visits it has, and as many of them as fit.
final class MonthDay extends VBox {

    private static final PseudoClass TODAY = PseudoClass.getPseudoClass("today");
    private static final PseudoClass OUTSIDE = PseudoClass.getPseudoClass("outside");
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double HEAD = 26;
    private static final double ENTRY = 20;

    private final Look look;
    private final LocalDate day;
    private final List<VisitRow> rows;
    private final HBox head;
    private final List<Label> entries = new ArrayList<>();
    private final Label more = new Label();

    /// How a day stands.
    record Standing(Instant now, boolean inMonth) {}

    MonthDay(
            Look look,
            LocalDate day,
            List<VisitRow> rows,
            Standing standing,
            Consumer<VisitRow> chosen) {
        this.look = look;
        this.day = day;
        this.rows = List.copyOf(rows);
        setId("calendar-date-" + day);
        getStyleClass().add("hw-calendar-date");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(
                look.messages()
                        .text(CalendarMsg.DAY_SPOKEN, look.times().dayYear(day), rows.size()));
        pseudoClassStateChanged(TODAY, London.dateOf(standing.now()).equals(day));
        pseudoClassStateChanged(OUTSIDE, !standing.inMonth());
        Label number = new Label(Integer.toString(day.getDayOfMonth()));
        number.getStyleClass().addAll("hw-calendar-number", "hw-figures");
        Label count = new Label(look.messages().text(CalendarMsg.DAY_COUNT, rows.size()));
        count.getStyleClass().add("hw-calendar-count");
        head = Boxes.row(number, Boxes.gap(), count);
        more.getStyleClass().add("hw-calendar-count");
        for (VisitRow row : rows) {
            entries.add(entry(row, standing.now(), chosen));
        }
        getChildren().add(head);
        getChildren().addAll(entries);
        getChildren().add(more);
    }

    LocalDate day() {
        return day;
    }

    void mark(Optional<VisitId> chosen) {
        for (int i = 0; i < rows.size(); i++) {
            boolean it = chosen.filter(rows.get(i).id()::equals).isPresent();
            entries.get(i).pseudoClassStateChanged(CHOSEN, it);
        }
    }

    private Label entry(VisitRow row, Instant now, Consumer<VisitRow> chosen) {
        StateChip chip = new VisitWords(look.messages()).chip(row, now);
        Label entry =
                new Label(
                        look.messages()
                                .text(
                                        CalendarMsg.DAY_ENTRY,
                                        look.times().time(row.window().from()),
                                        row.respondent().listed()));
        entry.setGraphic(chip.state().icon().node());
        entry.setAccessibleText(entry.getText() + ", " + chip.getText());
        entry.setTooltip(new Tooltip(entry.getAccessibleText()));
        entry.getStyleClass().addAll("hw-calendar-entry", "hw-visit", chip.state().styleClass());
        entry.setMaxWidth(Double.MAX_VALUE);
        entry.setMinWidth(0);
        entry.setOnMouseClicked(_ -> chosen.accept(row));
        return entry;
    }

    @Override
    protected void layoutChildren() {
        double left = getInsets().getLeft();
        double wide = getWidth() - left - getInsets().getRight();
        head.resizeRelocate(left, 2, wide, HEAD - 4);
        int fitting = (int) Math.max(0, Math.floor((getHeight() - HEAD - 2) / ENTRY));
        int shown = entries.size() <= fitting ? entries.size() : Math.max(0, fitting - 1);
        for (int i = 0; i < entries.size(); i++) {
            entries.get(i).setVisible(i < shown);
            entries.get(i).resizeRelocate(left, HEAD + i * ENTRY, wide, ENTRY - 2);
        }
        more.setVisible(shown < entries.size() && fitting > 0);
        more.setText(look.messages().text(CalendarMsg.DAY_MORE, entries.size() - shown));
        more.resizeRelocate(left, HEAD + shown * ENTRY, wide, ENTRY - 2);
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEAD + 2 * ENTRY;
    }

    @Override
    protected double computeMinHeight(double width) {
        return HEAD;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }
}
