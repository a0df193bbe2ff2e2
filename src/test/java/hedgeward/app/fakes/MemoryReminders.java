package hedgeward.app.fakes;

import hedgeward.app.office.ReminderSettings;
import hedgeward.app.office.Reminders;

/// Reminders kept in memory.
public final class MemoryReminders implements ReminderSettings {

    private Reminders kept = Reminders.USUAL;

    @Override
    public Reminders reminders() {
        return kept;
    }

    @Override
    public void keep(Reminders reminders) {
        kept = reminders;
    }
}
