package hedgeward.app.backup;

import hedgeward.app.access.Actor;
import hedgeward.app.audit.AuditEntry;
import hedgeward.app.audit.AuditSubject;
import hedgeward.app.audit.AuditTrail;
import hedgeward.app.audit.Operation;
import hedgeward.app.common.Change;
import hedgeward.app.common.Result;
import hedgeward.app.common.UnitOfWork;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/// Makes a backup by the office's plan: a new file in its folder, and when that one is proved, and
/// not before, older ones that need not be kept are deleted.
public final class BackUpOffice {

    private final UnitOfWork unitOfWork;
    private final MakeBackup make;
    private final BackupShelf shelf;
    private final Records records;
    private final BackupTurn turn;
    private final InstantSource clock;

    /// Where the plan stands and what was deleted is written down.
    public record Records(BackupPlans plans, AuditTrail audit) {}

    public BackUpOffice(
            UnitOfWork unitOfWork,
            MakeBackup make,
            BackupShelf shelf,
            Records records,
            BackupTurn turn,
            InstantSource clock) {
        this.unitOfWork = unitOfWork;
        this.make = make;
        this.shelf = shelf;
        this.records = records;
        this.turn = turn;
        this.clock = clock;
    }

    public Result<ProvedBackup, BackupRejection> handle(Actor actor) {
        BackupPlan plan = unitOfWork.read(records.plans()::plan);
        Optional<Path> folder = plan.folder();
        if (folder.isEmpty()) {
            return new Result.Rejected<>(BackupRejection.NO_FOLDER);
        }
        if (!Files.isDirectory(folder.get())) {
            return new Result.Rejected<>(BackupRejection.FOLDER_MISSING);
        }
        return turn.take(() -> made(actor, plan, folder.get()));
    }

    private Result<ProvedBackup, BackupRejection> made(Actor actor, BackupPlan plan, Path folder) {
        Path file = folder.resolve(BackupName.at(clock.instant()));
        Result<ProvedBackup, BackupRejection> result = make.handle(actor, file);
        if (result instanceof Result.Done<ProvedBackup, BackupRejection>(ProvedBackup proved)) {
            rotate(actor, folder, proved, plan.keep());
        }
        return result;
    }

    /// A folder that cannot be listed is rotated at the next backup.
    private void rotate(Actor actor, Path folder, ProvedBackup proved, Keeping keep) {
        List<String> deleted;
        try {
            deleted = shelf.rotate(folder, proved, keep);
        } catch (IOException _) {
            deleted = List.of();
        }
        String names = String.join(" ", deleted);
        unitOfWork.write(
                tx -> {
                    if (!names.isEmpty()) {
                        records.audit()
                                .record(
                                        AuditEntry.of(
                                                        actor,
                                                        Operation.ERASURE,
                                                        "backup.rotate",
                                                        AuditSubject.whole(
                                                                AuditSubject.Kind.REGISTER))
                                                .with("files", names));
                    }
                    tx.changed(new Change.OfficeChanged());
                    return names;
                });
    }
}
