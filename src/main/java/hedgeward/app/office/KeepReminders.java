package hedgeward.app.office;

import hedgeward.app.access.Access;
import hedgeward.app.access.Actor;
import hedgeward.app.access.Permission;
import hedgeward.app.audit.AuditEntry;
import hedgeward.app.audit.AuditSubject;
import hedgeward.app.audit.AuditTrail;
import hedgeward.app.audit.Operation;
import hedgeward.app.common.Change;
import hedgeward.app.common.Result;
import hedgeward.app.common.UnitOfWork;

/// Reads and settles after how long the desk asks.
public final class KeepReminders {

    private final UnitOfWork unitOfWork;
    private final ReminderSettings settings;
    private final AuditTrail audit;

    public KeepReminders(UnitOfWork unitOfWork, ReminderSettings settings, AuditTrail audit) {
        this.unitOfWork = unitOfWork;
        this.settings = settings;
        this.audit = audit;
    }

    /// What holds now. Names nobody, so anybody signed in may read it.
    public Reminders read() {
        return unitOfWork.read(settings::reminders);
    }

    /// Settles it; answers what holds from now on, or that somebody else settled it meanwhile.
    ///
    /// @param seen what held when the person began to type
    public Result<Reminders, Void> handle(Actor actor, Reminders seen, Reminders wanted) {
        if (!Access.permits(actor, Permission.MANAGE_OFFICE)) {
            return new Result.Denied<>(Permission.MANAGE_OFFICE);
        }
        return unitOfWork.write(
                tx -> {
                    Reminders before = settings.reminders();
                    if (!before.equals(seen)) {
                        return new Result.Stale<>();
                    }
                    settings.keep(wanted);
                    audit.record(
                            AuditEntry.of(
                                            actor,
                                            Operation.ALTERATION,
                                            "office.reminders",
                                            AuditSubject.whole(AuditSubject.Kind.OFFICE))
                                    .with("reminders", words(before) + " → " + words(wanted)));
                    tx.changed(new Change.OfficeChanged());
                    return new Result.Done<>(wanted);
                });
    }

    private static String words(Reminders reminders) {
        return "breach unanswered %d h, notice adjourned %d days"
                .formatted(reminders.unanswered().toHours(), reminders.adjourned().toDays());
    }
}
