package hedgeward.app.office;

/// What the office has settled about when the desk asks.
public interface ReminderSettings {

    /// As usual where nothing was settled.
    Reminders reminders();

    void keep(Reminders reminders);
}
