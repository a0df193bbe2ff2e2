package hedgeward.store.settings;

import hedgeward.app.office.ReminderSettings;
import hedgeward.app.office.Reminders;
import hedgeward.store.common.CurrentTransaction;

/// When the desk asks: a named setting of the office, hours and days with a blank between.
public final class JooqReminders implements ReminderSettings {

    private static final String NAME = "desk.reminders";

    private final CurrentTransaction current;

    public JooqReminders(CurrentTransaction current) {
        this.current = current;
    }

    @Override
    public Reminders reminders() {
        return NamedSetting.read(current.dsl(), NAME)
                .map(line -> line.split(" ", 2))
                .map(parts -> Reminders.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1])))
                .orElse(Reminders.USUAL);
    }

    @Override
    public void keep(Reminders reminders) {
        NamedSetting.keep(
                current.dsl(),
                NAME,
                reminders.unanswered().toHours() + " " + reminders.adjourned().toDays());
    }
}
