package hedgeward.ui.office.reminders;

import hedgeward.app.office.Reminders;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// The times, as two people's changes are merged.
enum ReminderFact {
    UNANSWERED(RemindersMsg.UNANSWERED),
    ADJOURNED(RemindersMsg.ADJOURNED);

    private final RemindersMsg label;

    ReminderFact(RemindersMsg label) {
        this.label = label;
    }

    RemindersMsg label() {
        return label;
    }

    /// Hours and days, in figures.
    static Map<ReminderFact, Optional<String>> of(Reminders reminders) {
        Map<ReminderFact, Optional<String>> facts = new EnumMap<>(ReminderFact.class);
        facts.put(UNANSWERED, Optional.of(Long.toString(reminders.unanswered().toHours())));
        facts.put(ADJOURNED, Optional.of(Long.toString(reminders.adjourned().toDays())));
        return facts;
    }
}
