package hedgeward.ui.terms;

import hedgeward.domain.condition.Hours;
import hedgeward.ui.kit.Answer;
import hedgeward.ui.kit.Boxes;
import hedgeward.ui.kit.FieldRow;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Scope;

import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.TextStyle;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The hours at which a term binds: any, or certain days from one time to another.
final class HoursPart {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.UK);
    private static final double TIME_WIDTH = 80;
    private static final double GAP = 14;

    private final Look look;
    private final TermDraft draft;
    private final Scope scope;
    private final CheckBox limited;
    private final Map<DayOfWeek, CheckBox> days = new EnumMap<>(DayOfWeek.class);
    private final TextField from;
    private final TextField to;
    private final Answer<Boolean> readable = Answer.of(true);

    HoursPart(Look look, String id, TermDraft draft, Scope scope) {
        this.look = look;
        this.draft = draft;
        this.scope = scope;
        Optional<Hours> first = draft.conditionProperty().get().bounds().hours();
        limited = look.widgets().check(id + "-hours", TermMsg.HOURS_LIMITED);
        limited.setSelected(first.isPresent());
        from = time(id + "-hours-from", TermMsg.HOURS_FROM, first.map(Hours::from));
        to = time(id + "-hours-to", TermMsg.HOURS_TO, first.map(Hours::to));
        for (DayOfWeek day : DayOfWeek.values()) {
            CheckBox box = new CheckBox(day.getDisplayName(TextStyle.SHORT, Locale.UK));
            box.setAccessibleText(day.getDisplayName(TextStyle.FULL, Locale.UK));
            box.setId(id + "-hours-" + day.getValue());
            box.setSelected(first.map(h -> h.days().contains(day)).orElse(true));
            scope.listen(box.selectedProperty(), _ -> change());
            days.put(day, box);
        }
        scope.listen(limited.selectedProperty(), _ -> change());
        scope.listen(from.textProperty(), _ -> change());
        scope.listen(to.textProperty(), _ -> change());
    }

    FieldRow row() {
        FlowPane boxes = new FlowPane(GAP, GAP / 2);
        boxes.getChildren().setAll(days.values());
        Label until = look.widgets().muted(TermMsg.HOURS_TO);
        VBox when =
                new VBox(
                        8,
                        boxes,
                        Boxes.row(look.widgets().muted(TermMsg.HOURS_FROM), from, until, to));
        when.visibleProperty().bind(limited.selectedProperty());
        when.managedProperty().bind(when.visibleProperty());
        return look.forms()
                .row(TermMsg.HOURS, new VBox(8, limited, when))
                .problem(readable.problemProperty(), scope);
    }

    private TextField time(String id, TermMsg name, Optional<LocalTime> first) {
        TextField field = look.widgets().field(id, name);
        field.setPromptText("");
        field.setPrefWidth(TIME_WIDTH);
        first.ifPresent(t -> field.setText(TIME.format(t)));
        return field;
    }

    private void change() {
        if (!limited.isSelected()) {
            say(true);
            draft.change(t -> t.withBounds(t.bounds().withoutHours()));
            return;
        }
        Optional<Hours> hours = hours();
        say(hours.isPresent());
        hours.ifPresent(h -> draft.change(t -> t.withBounds(t.bounds().withHours(h))));
    }

    private void say(boolean fine) {
        draft.setReadable("hours", fine);
        readable.require(fine, look.messages().text(TermMsg.HOURS_UNREADABLE));
    }

    private Optional<Hours> hours() {
        EnumSet<DayOfWeek> chosen = EnumSet.noneOf(DayOfWeek.class);
        days.forEach(
                (day, box) -> {
                    if (box.isSelected()) {
                        chosen.add(day);
                    }
                });
        Optional<LocalTime> begin = read(from.getText());
        Optional<LocalTime> end = read(to.getText());
        return chosen.isEmpty() || begin.isEmpty() || end.isEmpty()
                ? Optional.empty()
                : Optional.of(new Hours(chosen, begin.get(), end.get()));
    }

    private static Optional<LocalTime> read(String typed) {
        try {
            return Optional.of(LocalTime.parse(typed.strip().replace('.', ':'), TIME));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }
}
