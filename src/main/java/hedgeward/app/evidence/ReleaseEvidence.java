package hedgeward.app.evidence;

import hedgeward.app.access.Access;
import hedgeward.app.access.Actor;
import hedgeward.app.access.CaseGate;
import hedgeward.app.access.Permission;
import hedgeward.app.audit.AuditEntry;
import hedgeward.app.audit.AuditSubject;
import hedgeward.app.audit.AuditTrail;
import hedgeward.app.audit.Outgoing;
import hedgeward.app.common.Result;
import hedgeward.app.common.UnitOfWork;
import hedgeward.domain.evidence.EvidenceFile;
import hedgeward.domain.evidence.EvidenceId;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.UUID;

/// Writes a copy of an evidence file outside the office, in the clear: a disclosure, logged before
/// a byte leaves, with its reason and recipient. The copy gets its name only when all of it is on
/// the disk and has the hash that was taken on the way in.
public final class ReleaseEvidence {

    /// @param target where the copy is to be; nothing is there yet
    public record Command(
            Actor actor, EvidenceId id, Path target, Outgoing to, EvidenceProgress progress) {

        @Override
        public String toString() {
            return "Command[" + id.value() + "]";
        }
    }

    private final UnitOfWork unitOfWork;
    private final EvidenceReading reading;
    private final AuditTrail audit;

    public ReleaseEvidence(UnitOfWork unitOfWork, EvidenceReading reading, AuditTrail audit) {
        this.unitOfWork = unitOfWork;
        this.reading = reading;
        this.audit = audit;
    }

    public Result<EvidenceFile, EvidenceRejection> handle(Command command) {
        if (!Access.permits(command.actor(), Permission.RELEASE_EVIDENCE)) {
            return new Result.Denied<>(Permission.RELEASE_EVIDENCE);
        }
        if (Files.exists(command.target())) {
            return new Result.Rejected<>(EvidenceRejection.NAME_TAKEN);
        }
        Optional<EvidenceFile> file = reading.find(command.id());
        if (file.isEmpty()) {
            return new Result.Missing<>();
        }
        if (!reading.isOpen(command.actor(), file.get())) {
            return CaseGate.closed();
        }
        log(command, file.get());
        return copied(command, file.get())
                .<Result<EvidenceFile, EvidenceRejection>>map(Result.Rejected::new)
                .orElseGet(() -> new Result.Done<>(file.get()));
    }

    private void log(Command command, EvidenceFile file) {
        unitOfWork.write(
                _ -> {
                    audit.record(
                            AuditEntry.disclosure(
                                            command.actor(),
                                            "evidence.release",
                                            AuditSubject.of(file.breach(), file.caseId()),
                                            command.to())
                                    .with("file", file.id().value().toString())
                                    .with("sha256", file.content().sha256()));
                    return file;
                });
    }

    private Optional<EvidenceRejection> copied(Command command, EvidenceFile file) {
        Path part = command.target().resolveSibling("." + UUID.randomUUID() + ".part");
        try {
            Optional<EvidenceRejection> wrong = written(part, file, command.progress());
            if (wrong.isEmpty()) {
                moveInto(part, command.target());
            }
            return wrong;
        } catch (StoppedException _) {
            return Optional.of(EvidenceRejection.STOPPED);
        } catch (IOException _) {
            return Optional.of(EvidenceRejection.TARGET_UNWRITABLE);
        } finally {
            forget(part);
        }
    }

    private Optional<EvidenceRejection> written(
            Path part, EvidenceFile file, EvidenceProgress progress) throws IOException {
        try (FileChannel channel =
                        FileChannel.open(
                                part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                OutputStream out =
                        new WatchedCopy(
                                new BufferedOutputStream(Channels.newOutputStream(channel)),
                                file.content().bytes(),
                                progress)) {
            Optional<EvidenceRejection> wrong = reading.read(file, out);
            out.flush();
            channel.force(true);
            return wrong;
        }
    }

    /// Sticks of some file systems know no move in one step; the name is free, so the plain one
    /// does.
    private static void moveInto(Path part, Path target) throws IOException {
        try {
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException _) {
            Files.move(part, target);
        }
    }

    private static void forget(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException _) {
            part.toFile().deleteOnExit();
        }
    }
}
