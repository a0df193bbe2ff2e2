package hedgeward.app.backup;

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

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Keeps where backups go, when they are made, and how many stay.
public final class KeepBackupPlan {

    private final UnitOfWork unitOfWork;
    private final BackupPlans plans;
    private final AuditTrail audit;

    public KeepBackupPlan(UnitOfWork unitOfWork, BackupPlans plans, AuditTrail audit) {
        this.unitOfWork = unitOfWork;
        this.plans = plans;
        this.audit = audit;
    }

    /// A folder must be there when it is chosen; a stick may be taken out afterwards.
    public Result<BackupPlan, BackupRejection> handle(Actor actor, BackupPlan plan) {
        if (!Access.permits(actor, Permission.BACK_UP)) {
            return new Result.Denied<>(Permission.BACK_UP);
        }
        Optional<Path> folder = plan.folder();
        return unitOfWork.write(
                tx -> {
                    boolean isNew = !plans.plan().folder().equals(folder);
                    if (isNew && folder.filter(it -> !Files.isDirectory(it)).isPresent()) {
                        return new Result.Rejected<>(BackupRejection.FOLDER_MISSING);
                    }
                    plans.keep(plan);
                    audit.record(entry(actor, plan, isNew));
                    tx.changed(new Change.OfficeChanged());
                    return new Result.Done<>(plan);
                });
    }

    /// The folder itself is not logged: its name may be a person's.
    private static AuditEntry entry(Actor actor, BackupPlan plan, boolean isNewFolder) {
        return AuditEntry.of(
                        actor,
                        Operation.ALTERATION,
                        "backup.plan",
                        AuditSubject.whole(AuditSubject.Kind.OFFICE))
                .with("folder", isNewFolder ? "changed" : "as before")
                .with("daily", plan.isDaily() ? plan.at().toString() : "no")
                .with(
                        "keep",
                        plan.keep().days()
                                + " days, "
                                + plan.keep().weeks()
                                + " weeks, "
                                + plan.keep().months()
                                + " months")
                .with("alarm_after_days", Long.toString(plan.alarmAfter().toDays()));
    }
}
