package hedgeward.exchange.audit;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

import hedgeward.app.access.Access;
import hedgeward.app.access.Actor;
import hedgeward.app.access.Permission;
import hedgeward.app.audit.AuditEntry;
import hedgeward.app.audit.AuditHead;
import hedgeward.app.audit.AuditLine;
import hedgeward.app.audit.AuditLog;
import hedgeward.app.audit.AuditSubject;
import hedgeward.app.audit.AuditTrail;
import hedgeward.app.audit.LoggedEntry;
import hedgeward.app.audit.Outgoing;
import hedgeward.app.common.UnitOfWork;
import hedgeward.domain.order.CaseRef;
import hedgeward.exchange.csv.CellText;
import hedgeward.exchange.csv.FileProblem;
import hedgeward.exchange.csv.SafeFile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/// Writes the whole log as CSV, oldest entry first, with the hash of each. The disclosure is logged
/// before the file is finished, with who receives it and why; that entry is the last in the file.
public final class ExportLog {

    /// @param to who is given the file, and why
    public record Command(Actor actor, Path file, Outgoing to) {}

    /// What came of it.
    public sealed interface Outcome {
        /// The file is complete. It is not encrypted.
        record Written(Path file, long entries, AuditHead head) implements Outcome {}

        /// The file cannot be written; nothing was left behind.
        record Refused(FileProblem problem) implements Outcome {}

        /// The person signed in may not read the log.
        record Denied(Permission needed) implements Outcome {}
    }

    private static final int PAGE = 2_000;
    private static final List<String> COLUMNS =
            List.of(
                    "entry",
                    "at",
                    "user",
                    "workstation",
                    "operation",
                    "action",
                    "subject",
                    "subject_id",
                    "case_id",
                    "case_ref",
                    "detail",
                    "reason",
                    "recipient",
                    "hash");

    private final UnitOfWork unitOfWork;
    private final AuditLog log;
    private final AuditTrail audit;

    public ExportLog(UnitOfWork unitOfWork, AuditLog log, AuditTrail audit) {
        this.unitOfWork = unitOfWork;
        this.log = log;
        this.audit = audit;
    }

    public Outcome handle(Command command) {
        if (!Access.permits(command.actor(), Permission.READ_AUDIT)) {
            return new Outcome.Denied(Permission.READ_AUDIT);
        }
        try (SafeFile file = SafeFile.begin(command.file())) {
            AuditHead head = unitOfWork.write(_ -> logged(command));
            write(file, head.sequence());
            file.finish();
            return new Outcome.Written(command.file().toAbsolutePath(), head.sequence(), head);
        } catch (IOException | UncheckedIOException _) {
            return new Outcome.Refused(
                    FileProblem.of(
                            command.file(),
                            "cannot be written",
                            "Choose a folder that is there, where you may write and with room."));
        }
    }

    private AuditHead logged(Command command) {
        audit.record(
                AuditEntry.disclosure(
                        command.actor(),
                        "log.export",
                        AuditSubject.whole(AuditSubject.Kind.OFFICE),
                        command.to()));
        return audit.head();
    }

    private void write(SafeFile file, long last) throws IOException {
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(file.writer());
        csv.writeRecord(COLUMNS);
        for (long next = 1; next <= last; next += PAGE) {
            long first = next;
            int count = (int) Math.min(PAGE, last - first + 1);
            unitOfWork.read(() -> log.from(first, count)).forEach(entry -> row(csv, entry));
        }
        csv.flush();
    }

    private static void row(CsvWriter csv, LoggedEntry entry) {
        AuditLine line = entry.line();
        Instant at = line.at();
        csv.writeRecord(
                Long.toString(line.sequence()),
                at.toString(),
                CellText.guarded(line.userName()),
                CellText.guarded(line.workstation()),
                line.operation().name(),
                line.action(),
                entry.subject().kind().name(),
                entry.subject().id().map(UUID::toString).orElse(""),
                entry.subject().caseId().map(id -> id.value().toString()).orElse(""),
                CellText.guarded(entry.caseRef().map(CaseRef::value).orElse("")),
                CellText.guarded(detail(line.detail())),
                CellText.guarded(line.reason().orElse("")),
                CellText.guarded(AuditEntry.recipientIn(line.detail()).orElse("")),
                entry.hash());
    }

    private static String detail(Map<String, String> detail) {
        return new TreeMap<>(detail)
                .entrySet().stream()
                        .map(part -> part.getKey() + "=" + part.getValue())
                        .collect(Collectors.joining("; "));
    }
}
