package hedgeward.app.evidence;

import hedgeward.app.access.Access;
import hedgeward.app.access.Actor;
import hedgeward.app.access.CaseGate;
import hedgeward.app.access.Permission;
import hedgeward.app.audit.AuditEntry;
import hedgeward.app.audit.AuditSubject;
import hedgeward.app.audit.AuditTrail;
import hedgeward.app.audit.Operation;
import hedgeward.app.breach.Breaches;
import hedgeward.app.common.Change;
import hedgeward.app.common.Ids;
import hedgeward.app.common.Result;
import hedgeward.app.common.UnitOfWork;
import hedgeward.app.evidence.EvidenceShelf.Shelved;
import hedgeward.domain.breach.Breach;
import hedgeward.domain.breach.BreachId;
import hedgeward.domain.evidence.EvidenceFile;
import hedgeward.domain.evidence.EvidenceId;
import hedgeward.domain.evidence.FileKind;
import hedgeward.domain.evidence.FileName;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/// Takes a file into the office: its content first, encrypted and forced to the disk, then the row
/// that tells of it. What is cut off between the two leaves bytes nobody can read, which the next
/// opening takes away. The file itself stays where it was.
public final class TakeInEvidence {

    /// @param exhibit number of the exhibit of the breach it belongs to
    /// @param words what it is and where it came from
    /// @param progress told how far it is, and asked whether to go on
    public record Command(
            Actor actor,
            BreachId breach,
            Path file,
            Optional<Integer> exhibit,
            Optional<String> words,
            EvidenceProgress progress) {

        @Override
        public String toString() {
            return "Command[" + breach.value() + "]";
        }
    }

    /// Where files and what is known of them are kept.
    public record Ports(
            EvidenceTable table,
            EvidenceShelf shelf,
            Breaches breaches,
            AuditTrail audit,
            CaseGate gate) {}

    private final UnitOfWork unitOfWork;
    private final Ports ports;
    private final Ids ids;
    private final Clock clock;

    public TakeInEvidence(UnitOfWork unitOfWork, Ports ports, Ids ids, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.ports = ports;
        this.ids = ids;
        this.clock = clock;
    }

    public Result<EvidenceFile, EvidenceRejection> handle(Command command) {
        if (!Access.permits(command.actor(), Permission.KEEP_EVIDENCE)) {
            return new Result.Denied<>(Permission.KEEP_EVIDENCE);
        }
        Optional<Breach> breach =
                unitOfWork.read(() -> ports.breaches().findById(command.breach()));
        if (breach.isEmpty()) {
            return new Result.Missing<>();
        }
        if (!isOpen(command.actor(), breach.get())) {
            return CaseGate.closed();
        }
        EvidenceId id = new EvidenceId(ids.next());
        return switch (shelved(command, id)) {
            case Shelving.Refused(var why) -> new Result.Rejected<>(why);
            case Shelving.Done(var content) -> written(command, breach.get(), id, content);
        };
    }

    private boolean isOpen(Actor actor, Breach breach) {
        return unitOfWork.read(() -> ports.gate().isOpen(actor, breach.caseId()));
    }

    /// What came of putting the content away.
    private sealed interface Shelving {
        record Done(Shelved content) implements Shelving {}

        record Refused(EvidenceRejection why) implements Shelving {}
    }

    private Shelving shelved(Command command, EvidenceId id) {
        try (WatchedFile source = WatchedFile.open(command.file(), command.progress())) {
            Optional<EvidenceRejection> unfit = unfit(source.length());
            if (unfit.isPresent()) {
                return new Shelving.Refused(unfit.get());
            }
            return shelved(source, id);
        } catch (IOException _) {
            return new Shelving.Refused(EvidenceRejection.UNREADABLE);
        }
    }

    private Shelving shelved(WatchedFile source, EvidenceId id) {
        try {
            Shelved content = ports.shelf().put(id.value(), source);
            if (content.bytes() != source.length()) {
                ports.shelf().drop(id.value());
                return new Shelving.Refused(EvidenceRejection.CHANGED_MEANWHILE);
            }
            return new Shelving.Done(content);
        } catch (IOException _) {
            return new Shelving.Refused(source.trouble().orElse(EvidenceRejection.NO_ROOM));
        }
    }

    private static Optional<EvidenceRejection> unfit(long length) {
        if (length == 0) {
            return Optional.of(EvidenceRejection.EMPTY);
        }
        return length > EvidenceFile.MOST_BYTES
                ? Optional.of(EvidenceRejection.TOO_LONG)
                : Optional.empty();
    }

    private Result<EvidenceFile, EvidenceRejection> written(
            Command command, Breach breach, EvidenceId id, Shelved content) {
        boolean isKept = false;
        try (EvidenceKey _ = content.key()) {
            Result<EvidenceFile, EvidenceRejection> result =
                    unitOfWork.write(
                            tx -> add(tx, file(command, breach, id, content), command, content));
            isKept = result.isDone();
            return result;
        } finally {
            if (!isKept) {
                ports.shelf().drop(id.value());
            }
        }
    }

    private Result<EvidenceFile, EvidenceRejection> add(
            UnitOfWork.Tx tx, EvidenceFile file, Command command, Shelved content) {
        boolean isHere =
                ports.table().findAll(file.breach()).stream()
                        .anyMatch(f -> f.content().sha256().equals(file.content().sha256()));
        if (isHere) {
            tx.giveUp();
            return new Result.Rejected<>(EvidenceRejection.ALREADY_HERE);
        }
        ports.table().add(file, content.key(), content.sealedSha256());
        ports.audit()
                .record(
                        AuditEntry.of(
                                        command.actor(),
                                        Operation.COLLECTION,
                                        "evidence.take_in",
                                        AuditSubject.of(file.breach(), file.caseId()))
                                .with("file", file.id().value().toString())
                                .with("sha256", file.content().sha256())
                                .with("bytes", String.valueOf(file.content().bytes())));
        tx.changed(new Change.BreachChanged(file.breach(), file.caseId()));
        return new Result.Done<>(file);
    }

    private EvidenceFile file(Command command, Breach breach, EvidenceId id, Shelved content) {
        Path name = command.file().getFileName();
        return new EvidenceFile(
                id,
                breach.id(),
                breach.caseId(),
                new EvidenceFile.Content(
                        content.bytes(), content.sha256(), FileKind.of(content.first().array())),
                new EvidenceFile.Label(
                        FileName.cleaned(name == null ? "" : name.toString()),
                        command.exhibit(),
                        command.words().map(String::strip).filter(w -> !w.isEmpty())),
                new EvidenceFile.Taken(clock.instant(), command.actor().userName()));
    }
}
