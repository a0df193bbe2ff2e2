package hedgeward.app.visit;

import hedgeward.app.access.Access;
import hedgeward.app.access.CaseGate;
import hedgeward.app.access.Permission;
import hedgeward.app.audit.AuditEntry;
import hedgeward.app.audit.AuditSubject;
import hedgeward.app.audit.AuditTrail;
import hedgeward.app.audit.Operation;
import hedgeward.app.breach.Breaches;
import hedgeward.app.common.Change;
import hedgeward.app.common.Result;
import hedgeward.app.common.Saved;
import hedgeward.app.common.UnitOfWork;
import hedgeward.app.order.Cases;
import hedgeward.domain.common.Decision;
import hedgeward.domain.correction.FactChange;
import hedgeward.domain.correction.visit.VisitCorrectionRules;
import hedgeward.domain.correction.visit.VisitField;
import hedgeward.domain.correction.visit.VisitFields;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.visit.Visit;
import hedgeward.domain.visit.VisitRejection;

import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Puts facts of a recorded visit right. The old values stay, with who changed them, when and why.
/// Whoever may record a visit may put it right.
public final class CorrectVisit {

    /// @param values the facts as they shall be; empty where the truth is that it is not known
    /// @param reason what was wrong and how that is known; never blank
    public record Command(
            VisitSteps.Seen seen, Map<VisitField, Optional<String>> values, String reason) {

        public Command {
            values = Map.copyOf(values);
            if (reason.isBlank()) {
                throw new IllegalArgumentException("a correction says why");
            }
        }

        @Override
        public String toString() {
            return "Command[withheld]";
        }
    }

    /// Where cases, breaches and visits are read, and where corrections and the log are kept.
    public record Ports(
            Cases cases,
            Breaches breaches,
            Visits visits,
            VisitCorrections corrections,
            AuditTrail audit,
            CaseGate gate) {}

    private final UnitOfWork unitOfWork;
    private final Ports ports;
    private final Clock clock;

    public CorrectVisit(UnitOfWork unitOfWork, Ports ports, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.ports = ports;
        this.clock = clock;
    }

    public Result<Visit, VisitRejection> handle(Command command) {
        return Access.permits(command.seen().actor(), Permission.RECORD_VISIT)
                ? unitOfWork.write(tx -> correct(tx, command))
                : new Result.Denied<>(Permission.RECORD_VISIT);
    }

    /// What the correction would make of this visit, for a form in which it is being typed.
    public Decision<Visit, VisitRejection> foresee(
            Visit visit, Map<VisitField, Optional<String>> values) {
        return unitOfWork.read(() -> decide(visit, values));
    }

    private Result<Visit, VisitRejection> correct(UnitOfWork.Tx tx, Command command) {
        Optional<Visit> found = ports.visits().findById(command.seen().visitId());
        if (found.isEmpty()) {
            return new Result.Missing<>();
        }
        if (!ports.gate().isOpen(command.seen().actor(), found.get().caseId())) {
            return CaseGate.closed();
        }
        if (found.get().version() != command.seen().version()) {
            return new Result.Stale<>();
        }
        return switch (decide(found.get(), command.values())) {
            case Decision.Rejected<Visit, VisitRejection>(var why) -> new Result.Rejected<>(why);
            case Decision.Accepted<Visit, VisitRejection>(var corrected, var _) ->
                    save(tx, command, found.get(), corrected);
        };
    }

    private Result<Visit, VisitRejection> save(
            UnitOfWork.Tx tx, Command command, Visit before, Visit corrected) {
        if (ports.visits().save(corrected) == Saved.STALE) {
            tx.giveUp();
            return new Result.Stale<>();
        }
        List<FactChange<VisitField>> changes = VisitFields.between(before, corrected);
        ports.corrections()
                .add(
                        new VisitCorrection(
                                before.id(),
                                clock.instant(),
                                command.seen().actor().userName(),
                                command.reason().strip(),
                                changes));
        ports.audit().record(entry(command, before, changes));
        tx.changed(new Change.VisitChanged(before.id(), before.caseId()));
        return new Result.Done<>(ports.visits().findById(before.id()).orElse(corrected));
    }

    /// The log names the facts; their values are kept with the visit.
    private static AuditEntry entry(
            Command command, Visit before, List<FactChange<VisitField>> changes) {
        return AuditEntry.of(
                        command.seen().actor(),
                        Operation.ALTERATION,
                        "visit.correct",
                        AuditSubject.of(before.id(), before.caseId()))
                .with(
                        "fields",
                        changes.stream()
                                .map(change -> change.field().name())
                                .collect(Collectors.joining(" ")))
                .because(command.reason().strip());
    }

    private Decision<Visit, VisitRejection> decide(
            Visit visit, Map<VisitField, Optional<String>> values) {
        Map<VisitField, Optional<String>> differing = new EnumMap<>(VisitField.class);
        values.forEach(
                (field, value) -> {
                    if (!VisitFields.read(visit, field).equals(value)) {
                        differing.put(field, value);
                    }
                });
        boolean breachOpened =
                ports.breaches().findByCase(visit.caseId()).stream()
                        .anyMatch(
                                breach -> breach.visitId().filter(visit.id()::equals).isPresent());
        return ports.cases()
                .findById(visit.caseId())
                .flatMap(CaseFile::order)
                .map(order -> new VisitCorrectionRules.Ground(order, breachOpened))
                .map(
                        ground ->
                                VisitCorrectionRules.correct(
                                        visit, differing, ground, clock.instant()))
                .orElseGet(() -> Decision.reject(VisitRejection.NO_ORDER));
    }
}
