package hedgeward.ui.office.reminders;

import hedgeward.app.office.Reminders;
import hedgeward.ui.correction.Conflict;
import hedgeward.ui.kit.Answer;
import hedgeward.ui.kit.Messages;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import java.util.Map;
import java.util.Optional;

/// The times as they are typed.
final class RemindersModel {

    private final Answer<String> unanswered = Answer.of("");
    private final Answer<String> adjourned = Answer.of("");
    private final ObjectProperty<Optional<Conflict<Reminders, ReminderFact>>> conflict =
            new SimpleObjectProperty<>(this, "conflict", Optional.empty());
    private final StringProperty said = new SimpleStringProperty(this, "said", "");

    /// What somebody else settled meanwhile, while it has to be merged.
    ObjectProperty<Optional<Conflict<Reminders, ReminderFact>>> conflictProperty() {
        return conflict;
    }

    /// Puts merged times into the fields.
    void take(Reminders now, Map<ReminderFact, Optional<String>> written) {
        show(now);
        written.forEach(
                (fact, value) ->
                        (fact == ReminderFact.UNANSWERED ? unanswered : adjourned)
                                .set(value.orElse("")));
    }

    /// Hours.
    Answer<String> unanswered() {
        return unanswered;
    }

    /// Days.
    Answer<String> adjourned() {
        return adjourned;
    }

    /// What the last step came to.
    StringProperty saidProperty() {
        return said;
    }

    void show(Reminders reminders) {
        unanswered.set(Long.toString(reminders.unanswered().toHours()));
        adjourned.set(Long.toString(reminders.adjourned().toDays()));
    }

    /// What was typed; empty when a number is none or out of bounds, which is then said beside it.
    Optional<Reminders> typed(Messages messages) {
        Optional<Integer> hours = read(unanswered, Reminders.HOURS, messages);
        Optional<Integer> days = read(adjourned, Reminders.DAYS, messages);
        return hours.flatMap(h -> days.map(d -> Reminders.of(h, d)));
    }

    private static Optional<Integer> read(
            Answer<String> answer, Reminders.Bounds bounds, Messages messages) {
        Optional<Integer> number = bounds.read(answer.get());
        answer.require(
                number.isPresent(),
                messages.text(RemindersMsg.PROBLEM, bounds.least(), bounds.most()));
        return number;
    }
}
