package hedgeward.app.backup;

import hedgeward.app.access.Access;
import hedgeward.app.access.Actor;
import hedgeward.app.access.Permission;
import hedgeward.app.audit.AuditEntry;
import hedgeward.app.audit.AuditSubject;
import hedgeward.app.audit.AuditTrail;
import hedgeward.app.audit.Outgoing;
import hedgeward.app.backup.BackupFiles.Unpacking;
import hedgeward.app.common.Result;
import hedgeward.app.common.UnitOfWork;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.InstantSource;
import java.util.stream.Stream;

/// Makes a backup while the office is open. It counts only when, read back from where it lies, it
/// opens with the office's key, its log holds together and every table has the rows that were
/// copied. Until then it has another name.
public final class MakeBackup {

    /// A backup is as encrypted as the office and stays with it.
    private static final Outgoing KEPT = new Outgoing("this office", "backup");

    /// What a backup not yet proved is called.
    public static final String UNPROVED = ".unproved";

    private final UnitOfWork unitOfWork;
    private final RegisterCopies copies;
    private final BackupFiles files;
    private final Records records;
    private final InstantSource clock;

    /// Where a proved backup is written down.
    public record Records(BackupLog log, AuditTrail audit) {}

    public MakeBackup(
            UnitOfWork unitOfWork,
            RegisterCopies copies,
            BackupFiles files,
            Records records,
            InstantSource clock) {
        this.unitOfWork = unitOfWork;
        this.copies = copies;
        this.files = files;
        this.records = records;
        this.clock = clock;
    }

    /// @param backup the file to be made, in a folder that is there
    public Result<ProvedBackup, BackupRejection> handle(Actor actor, Path backup) {
        if (!Access.permits(actor, Permission.BACK_UP)) {
            return new Result.Denied<>(Permission.BACK_UP);
        }
        if (Files.exists(backup)) {
            return new Result.Rejected<>(BackupRejection.ALREADY_THERE);
        }
        Path scratch;
        try {
            scratch = copies.scratch();
        } catch (IOException _) {
            return new Result.Rejected<>(BackupRejection.NO_ROOM_HERE);
        }
        try {
            return made(actor, scratch, backup);
        } finally {
            clear(scratch);
        }
    }

    private Result<ProvedBackup, BackupRejection> made(Actor actor, Path scratch, Path backup) {
        Copied copied;
        try {
            copied = copied(scratch);
        } catch (IOException _) {
            return new Result.Rejected<>(BackupRejection.NO_ROOM_HERE);
        }
        return copied.check() instanceof CopyCheck.Whole(RegisterTally tally)
                ? packed(actor, copied.register(), tally, backup)
                : new Result.Rejected<>(BackupRejection.REGISTER_BROKEN);
    }

    private record Copied(Path register, CopyCheck check) {}

    private Copied copied(Path scratch) throws IOException {
        Path register = scratch.resolve("copy.mv.db");
        Path walked = scratch.resolve("walked.mv.db");
        copies.copyInto(register);
        Files.copy(register, walked, StandardCopyOption.REPLACE_EXISTING);
        return new Copied(register, copies.check(walked));
    }

    private Result<ProvedBackup, BackupRejection> packed(
            Actor actor, Path register, RegisterTally tally, Path backup) {
        Path unproved = backup.resolveSibling(backup.getFileName() + UNPROVED);
        try {
            EvidenceTally evidence = copies.evidence().keep(backup, tally.evidence());
            BackupManifest manifest =
                    files.pack(register, copies.keyFile(), tally, clock.instant(), unproved);
            if (!isAsWritten(unproved, manifest, register)) {
                return new Result.Rejected<>(BackupRejection.NOT_AS_WRITTEN);
            }
            Files.move(unproved, backup, StandardCopyOption.ATOMIC_MOVE);
            ProvedBackup proved =
                    new ProvedBackup(
                            backup, manifest.madeAt(), Files.size(backup), tally, evidence);
            writeDown(actor, proved);
            copies.proved();
            return new Result.Done<>(proved);
        } catch (IOException _) {
            return new Result.Rejected<>(BackupRejection.UNWRITABLE);
        } finally {
            forget(unproved);
        }
    }

    /// Reads it back from where it lies and opens what it holds.
    private boolean isAsWritten(Path unproved, BackupManifest manifest, Path register)
            throws IOException {
        Path readBack = register.resolveSibling("read-back.mv.db");
        return files.unpack(unproved, readBack) instanceof Unpacking.Unpacked unpacked
                && unpacked.manifest().equals(manifest)
                && copies.check(readBack).equals(new CopyCheck.Whole(manifest.tally()));
    }

    private void writeDown(Actor actor, ProvedBackup proved) {
        Instant madeAt = proved.madeAt();
        unitOfWork.write(
                tx -> {
                    records.log().proved(madeAt);
                    records.audit()
                            .record(
                                    AuditEntry.disclosure(
                                                    actor,
                                                    "backup.make",
                                                    AuditSubject.whole(AuditSubject.Kind.REGISTER),
                                                    KEPT)
                                            .with("made_at", madeAt.toString())
                                            .with("head", proved.tally().head().hash())
                                            .with(
                                                    "evidence",
                                                    String.valueOf(proved.evidence().files()))
                                            .with(
                                                    "evidence_wrong",
                                                    String.valueOf(proved.evidence().wrong())));
                    return madeAt;
                });
    }

    private static void clear(Path folder) {
        try (Stream<Path> left = Files.list(folder)) {
            left.forEach(MakeBackup::forget);
        } catch (IOException _) {
            return;
        }
        forget(folder);
    }

    private static void forget(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException _) {
            file.toFile().deleteOnExit();
        }
    }
}
