package hedgeward.app.order;

import hedgeward.app.access.Access;
import hedgeward.app.access.CaseGate;
import hedgeward.app.access.Permission;
import hedgeward.app.audit.AuditEntry;
import hedgeward.app.audit.AuditSubject;
import hedgeward.app.audit.AuditTrail;
import hedgeward.app.audit.Operation;
import hedgeward.app.common.Change;
import hedgeward.app.common.Result;
import hedgeward.app.common.Saved;
import hedgeward.app.common.UnitOfWork;
import hedgeward.app.office.Holidays;
import hedgeward.app.people.Officers;
import hedgeward.domain.clock.StatutoryClocks;
import hedgeward.domain.common.Decision;
import hedgeward.domain.correction.CaseField;
import hedgeward.domain.correction.CaseFields;
import hedgeward.domain.correction.CorrectionRules;
import hedgeward.domain.correction.FactChange;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.order.CaseRejection;
import hedgeward.domain.people.Officer;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Puts facts of a case right. The old values stay, with who changed them, when and why; the rules
/// of every step are asked again and the deadlines follow.
public final class CorrectCase {

    /// @param values the facts as they shall be; empty where the truth is that it is not known
    /// @param reason why what stands there is wrong; never blank
    public record Command(
            CaseSteps.Seen seen, Map<CaseField, Optional<String>> values, String reason) {

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

    /// A way facts of a case change: who may, what the log calls it, and by which rule.
    record Way(Permission needed, String action, Rule rule) {}

    /// Decides over facts as they shall be.
    interface Rule {
        Decision<CaseFile, CaseRejection> decide(
                CaseFile file,
                Map<CaseField, Optional<String>> values,
                CorrectionRules.Ground ground,
                Instant now);
    }

    private static final Way WAY =
            new Way(Permission.CORRECT_CASES, "case.correct", CorrectionRules::correct);

    /// Where cases are read, and where corrections, officers, whoever is held and the log are kept.
    public record Ports(
            Cases cases,
            Corrections corrections,
            Officers officers,
            HeldRespondents held,
            AuditTrail audit,
            CaseGate gate) {}

    private final UnitOfWork unitOfWork;
    private final Ports ports;
    private final Holidays holidays;
    private final Clock clock;

    public CorrectCase(UnitOfWork unitOfWork, Ports ports, Holidays holidays, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.ports = ports;
        this.holidays = holidays;
        this.clock = clock;
    }

    public Result<CaseFile, CaseRejection> handle(Command command) {
        return handle(command, WAY);
    }

    Result<CaseFile, CaseRejection> handle(Command command, Way way) {
        return permitted(command, way)
                .<Result<CaseFile, CaseRejection>>map(Result.Denied::new)
                .orElseGet(() -> unitOfWork.write(tx -> correct(tx, command, way)));
    }

    private Result<CaseFile, CaseRejection> correct(UnitOfWork.Tx tx, Command command, Way way) {
        if (!ports.gate().isOpen(command.seen().actor(), command.seen().caseId())) {
            return CaseGate.closed();
        }
        Optional<CaseFile> found = ports.cases().findById(command.seen().caseId());
        if (found.isEmpty()) {
            return new Result.Missing<>();
        }
        if (found.get().version() != command.seen().version()) {
            return new Result.Stale<>();
        }
        return switch (decide(found.get(), command, way)) {
            case Decision.Rejected<CaseFile, CaseRejection>(var why) -> new Result.Rejected<>(why);
            case Decision.Accepted<CaseFile, CaseRejection>(var corrected, var _) ->
                    save(tx, command, way, found.get(), corrected);
        };
    }

    private Result<CaseFile, CaseRejection> save(
            UnitOfWork.Tx tx, Command command, Way way, CaseFile before, CaseFile corrected) {
        if (ports.cases().save(corrected) == Saved.STALE) {
            tx.giveUp();
            return new Result.Stale<>();
        }
        List<FactChange<CaseField>> changes = CaseFields.between(before, corrected);
        ports.corrections()
                .add(
                        new CaseCorrection(
                                before.id(),
                                clock.instant(),
                                command.seen().actor().userName(),
                                command.reason().strip(),
                                changes));
        ports.audit().record(entry(command, way, changes));
        tx.changed(new Change.CaseChanged(before.id()));
        ports.held()
                .follow(
                        tx,
                        new HeldRespondents.Cause(
                                command.seen().actor(), Optional.of(command.reason().strip())),
                        before,
                        corrected);
        return new Result.Done<>(ports.cases().findById(before.id()).orElse(corrected));
    }

    /// The log names the facts; their values are kept with the case.
    private static AuditEntry entry(Command command, Way way, List<FactChange<CaseField>> changes) {
        return AuditEntry.of(
                        command.seen().actor(),
                        Operation.ALTERATION,
                        way.action(),
                        AuditSubject.of(command.seen().caseId()))
                .with(
                        "fields",
                        changes.stream()
                                .map(change -> change.field().name())
                                .collect(Collectors.joining(" ")))
                .because(command.reason().strip());
    }

    private Decision<CaseFile, CaseRejection> decide(CaseFile file, Command command, Way way) {
        Instant now = clock.instant();
        Map<CaseField, Optional<String>> differing =
                command.values().entrySet().stream()
                        .filter(e -> !CaseFields.read(file, e.getKey()).equals(e.getValue()))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        CorrectionRules.Ground ground =
                new CorrectionRules.Ground(
                        new StatutoryClocks(holidays.held()),
                        ports.officers().findAll().stream()
                                .collect(Collectors.toMap(Officer::id, Function.identity())));
        return way.rule().decide(file, differing, ground, now);
    }

    /// Whoever may not see the protected person may not put such facts right either.
    private static Optional<Permission> permitted(Command command, Way way) {
        if (!Access.permits(command.seen().actor(), way.needed())) {
            return Optional.of(way.needed());
        }
        boolean guarded = command.values().keySet().stream().anyMatch(CaseField::isGuarded);
        return guarded && !Access.permits(command.seen().actor(), Permission.READ_PROTECTED)
                ? Optional.of(Permission.READ_PROTECTED)
                : Optional.empty();
    }
}
