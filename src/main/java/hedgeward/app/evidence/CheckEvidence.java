package hedgeward.app.evidence;

import hedgeward.app.access.Access;
import hedgeward.app.access.Actor;
import hedgeward.app.access.Permission;
import hedgeward.app.audit.AuditEntry;
import hedgeward.app.audit.AuditSubject;
import hedgeward.app.audit.AuditTrail;
import hedgeward.app.audit.Operation;
import hedgeward.app.common.Result;
import hedgeward.app.common.UnitOfWork;
import hedgeward.domain.evidence.EvidenceFile;
import hedgeward.domain.evidence.EvidenceId;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads every evidence file of the office and holds each against the hash taken on the way in.
public final class CheckEvidence {

    /// What was found.
    ///
    /// @param checked how many were read
    /// @param bytes of those that are sound
    /// @param wrong those that are not
    public record Report(int checked, long bytes, List<Wrong> wrong) {

        public Report {
            wrong = List.copyOf(wrong);
        }
    }

    /// A file that is not what was taken in. Its key alone is told: whoever checks reads no case.
    ///
    /// @param why [EvidenceRejection#GONE] or [EvidenceRejection#DAMAGED]
    public record Wrong(EvidenceId file, EvidenceRejection why) {

        /// The file's key as it stands in its name.
        public String key() {
            return file.value().toString();
        }
    }

    private final UnitOfWork unitOfWork;
    private final EvidenceTable table;
    private final EvidenceReading reading;
    private final AuditTrail audit;

    public CheckEvidence(
            UnitOfWork unitOfWork, EvidenceTable table, EvidenceReading reading, AuditTrail audit) {
        this.unitOfWork = unitOfWork;
        this.table = table;
        this.reading = reading;
        this.audit = audit;
    }

    public Result<Report, Void> handle(Actor actor) {
        if (!Access.permits(actor, Permission.BACK_UP)) {
            return new Result.Denied<>(Permission.BACK_UP);
        }
        List<EvidenceFile> files = unitOfWork.read(table::findAll);
        List<Wrong> wrong = new ArrayList<>();
        long bytes = 0;
        for (EvidenceFile file : files) {
            Optional<EvidenceRejection> why = read(file);
            if (why.isPresent()) {
                wrong.add(new Wrong(file.id(), why.get()));
            } else {
                bytes += file.content().bytes();
            }
        }
        Report report = new Report(files.size(), bytes, wrong);
        log(actor, report);
        return new Result.Done<>(report);
    }

    private Optional<EvidenceRejection> read(EvidenceFile file) {
        try {
            return reading.read(file, OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException("the office's evidence cannot be read", e);
        }
    }

    private void log(Actor actor, Report report) {
        unitOfWork.write(
                _ -> {
                    audit.record(
                            AuditEntry.of(
                                            actor,
                                            Operation.CONSULTATION,
                                            "evidence.check",
                                            AuditSubject.whole(AuditSubject.Kind.REGISTER))
                                    .with("checked", String.valueOf(report.checked()))
                                    .with("wrong", String.valueOf(report.wrong().size())));
                    return report;
                });
    }
}
