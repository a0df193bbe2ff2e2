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

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.stream.Stream;

/// Proves a backup of this office again, with the office's own key: every byte as written, its log
/// unbroken, every table with the rows it was made with. That is a drill too, and is written down.
public final class ProveBackup {

    private final UnitOfWork unitOfWork;
    private final RegisterCopies copies;
    private final BackupFiles files;
    private final Records records;
    private final BackupTurn turn;
    private final InstantSource clock;

    /// Where the drill is written down.
    public record Records(BackupLog log, AuditTrail audit) {}

    public ProveBackup(
            UnitOfWork unitOfWork,
            RegisterCopies copies,
            BackupFiles files,
            Records records,
            BackupTurn turn,
            InstantSource clock) {
        this.unitOfWork = unitOfWork;
        this.copies = copies;
        this.files = files;
        this.records = records;
        this.turn = turn;
        this.clock = clock;
    }

    /// The verdict; a backup of another office is [BackupVerdict.Damaged], since its manifest does
    /// not open.
    public Result<BackupVerdict, Void> handle(Actor actor, Path backup) {
        if (!Access.permits(actor, Permission.TRY_BACKUP)) {
            return new Result.Denied<>(Permission.TRY_BACKUP);
        }
        BackupVerdict verdict = turn.take(() -> verdict(backup));
        if (verdict instanceof BackupVerdict.Good(BackupManifest manifest)) {
            writeDown(
                    AuditEntry.of(
                                    actor,
                                    Operation.CONSULTATION,
                                    "backup.prove",
                                    AuditSubject.whole(AuditSubject.Kind.REGISTER))
                            .with("made_at", manifest.madeAt().toString())
                            .with("head", manifest.tally().head().hash()));
        }
        return new Result.Done<>(verdict);
    }

    /// Somebody says that a backup was opened on another PC.
    public Result<Instant, Void> drilledElsewhere(Actor actor) {
        if (!Access.permits(actor, Permission.TRY_BACKUP)) {
            return new Result.Denied<>(Permission.TRY_BACKUP);
        }
        return new Result.Done<>(
                writeDown(
                        AuditEntry.of(
                                actor,
                                Operation.CONSULTATION,
                                "backup.drill",
                                AuditSubject.whole(AuditSubject.Kind.REGISTER))));
    }

    private BackupVerdict verdict(Path backup) {
        if (!Files.isRegularFile(backup)) {
            return new BackupVerdict.Unreadable();
        }
        try {
            Path scratch = copies.scratch();
            try {
                return looked(backup, scratch.resolve("proved.mv.db"));
            } finally {
                clear(scratch);
            }
        } catch (IOException _) {
            return new BackupVerdict.Unreadable();
        }
    }

    private BackupVerdict looked(Path backup, Path register) throws IOException {
        return switch (files.unpack(backup, register)) {
            case BackupFiles.Unpacking.Damaged(BackupFiles.Problem problem) ->
                    problem == BackupFiles.Problem.NEWER
                            ? new BackupVerdict.Newer()
                            : new BackupVerdict.Damaged(problem);
            case BackupFiles.Unpacking.Unpacked(BackupManifest manifest, BackupPart _) ->
                    walked(backup, manifest, copies.check(register));
        };
    }

    private BackupVerdict walked(Path backup, BackupManifest manifest, CopyCheck check)
            throws IOException {
        return switch (check) {
            case CopyCheck.Broken(var damage) -> new BackupVerdict.RegisterBroken(damage);
            case CopyCheck.Newer _ -> new BackupVerdict.Newer();
            case CopyCheck.Whole(RegisterTally tally) ->
                    tally.equals(manifest.tally())
                            ? beside(manifest, copies.evidence().check(backup, tally.evidence()))
                            : new BackupVerdict.Damaged(BackupFiles.Problem.ALTERED);
        };
    }

    private static BackupVerdict beside(BackupManifest manifest, EvidenceTally evidence) {
        return evidence.isWhole()
                ? new BackupVerdict.Good(manifest)
                : new BackupVerdict.WithoutEvidence(manifest, evidence);
    }

    private Instant writeDown(AuditEntry entry) {
        return unitOfWork.write(
                tx -> {
                    Instant now = clock.instant();
                    records.log().drilled(now);
                    records.audit().record(entry);
                    tx.changed(new Change.OfficeChanged());
                    return now;
                });
    }

    private static void clear(Path folder) throws IOException {
        try (Stream<Path> left = Files.list(folder)) {
            for (Path file : left.toList()) {
                Files.deleteIfExists(file);
            }
        }
        Files.deleteIfExists(folder);
    }
}
