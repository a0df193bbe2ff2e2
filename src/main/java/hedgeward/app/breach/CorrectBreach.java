package hedgeward.app.breach;

import hedgeward.app.access.Access;
import hedgeward.app.access.CaseGate;
import hedgeward.app.access.Permission;
import hedgeward.app.audit.AuditEntry;
import hedgeward.app.audit.AuditSubject;
import hedgeward.app.audit.AuditTrail;
import hedgeward.app.audit.Operation;
import hedgeward.app.clock.TimeTrust;
import hedgeward.app.common.Change;
import hedgeward.app.common.Result;
import hedgeward.app.common.Saved;
import hedgeward.app.common.UnitOfWork;
import hedgeward.app.office.Holidays;
import hedgeward.app.order.Cases;
import hedgeward.domain.breach.Breach;
import hedgeward.domain.breach.BreachRejection;
import hedgeward.domain.clock.BankHolidays;
import hedgeward.domain.clock.StatutoryClocks;
import hedgeward.domain.common.Decision;
import hedgeward.domain.correction.FactChange;
import hedgeward.domain.correction.breach.BreachCorrectionRules;
import hedgeward.domain.correction.breach.BreachField;
import hedgeward.domain.correction.breach.BreachFields;
import hedgeward.domain.order.CaseFile;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Puts facts of a breach right at any stage. The old values stay, with who changed them, when and
/// why; the rules are asked again and the court clock follows. What is of one arrest is put right
/// in every breach it was made for: all or none. Whoever may record a fact may put it right.
public final class CorrectBreach {

    /// @param values the facts as they shall be; empty where the truth is that it is not known
    /// @param reason what was wrong and how that is known; never blank
    public record Command(
            BreachSteps.Seen seen, Map<BreachField, Optional<String>> values, String reason) {

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

    /// Where cases and breaches are read, and where corrections and the log are kept.
    public record Ports(
            Cases cases,
            Breaches breaches,
            BreachCorrections corrections,
            AuditTrail audit,
            CaseGate gate) {}

    private final UnitOfWork unitOfWork;
    private final Ports ports;
    private final Holidays holidays;
    private final Clock clock;
    private final TimeTrust trust;

    public CorrectBreach(
            UnitOfWork unitOfWork, Ports ports, Holidays holidays, Clock clock, TimeTrust trust) {
        this.unitOfWork = unitOfWork;
        this.ports = ports;
        this.holidays = holidays;
        this.clock = clock;
        this.trust = trust;
    }

    public Result<Breach, BreachRejection> handle(Command command) {
        return missing(command)
                .<Result<Breach, BreachRejection>>map(Result.Denied::new)
                .orElseGet(() -> unitOfWork.write(tx -> correct(tx, command)));
    }

    /// What the correction would make of this breach, for a form in which it is being typed.
    public Decision<Breach, BreachRejection> foresee(
            Breach breach, CaseFile file, Map<BreachField, Optional<String>> values) {
        return BreachCorrectionRules.correct(
                breach, differing(breach, values), ground(file, holidays.current()), trustedNow());
    }

    private Result<Breach, BreachRejection> correct(UnitOfWork.Tx tx, Command command) {
        Optional<Breach> found = ports.breaches().findById(command.seen().breachId());
        Optional<CaseFile> file = found.flatMap(b -> ports.cases().findById(b.caseId()));
        if (found.isEmpty() || file.isEmpty()) {
            return new Result.Missing<>();
        }
        Breach breach = found.get();
        if (!ports.gate().isOpen(command.seen().actor(), breach.caseId())) {
            return CaseGate.closed();
        }
        if (breach.version() != command.seen().version()) {
            return new Result.Stale<>();
        }
        BreachCorrectionRules.Ground ground = ground(file.get(), holidays.held());
        Map<BreachField, Optional<String>> values = differing(breach, command.values());
        Result<Breach, BreachRejection> answer =
                save(
                        tx,
                        command,
                        breach,
                        BreachCorrectionRules.correct(breach, values, ground, trustedNow()));
        for (Breach other : ports.breaches().findByCase(breach.caseId())) {
            if (answer.isDone() && !other.id().equals(breach.id())) {
                Result<Breach, BreachRejection> next =
                        follow(tx, command, ground, other, shared(breach, other, values));
                answer = next.isDone() ? answer : next;
            }
        }
        return answer;
    }

    private static Map<BreachField, Optional<String>> shared(
            Breach breach, Breach other, Map<BreachField, Optional<String>> values) {
        return differing(other, BreachCorrectionRules.shared(breach, other, values));
    }

    private Result<Breach, BreachRejection> follow(
            UnitOfWork.Tx tx,
            Command command,
            BreachCorrectionRules.Ground ground,
            Breach other,
            Map<BreachField, Optional<String>> values) {
        return values.isEmpty()
                ? new Result.Done<>(other)
                : save(
                        tx,
                        command,
                        other,
                        BreachCorrectionRules.correct(other, values, ground, trustedNow()));
    }

    private Result<Breach, BreachRejection> save(
            UnitOfWork.Tx tx,
            Command command,
            Breach before,
            Decision<Breach, BreachRejection> decision) {
        return switch (decision) {
            case Decision.Rejected<Breach, BreachRejection>(var why) -> {
                tx.giveUp();
                yield new Result.Rejected<>(why);
            }
            case Decision.Accepted<Breach, BreachRejection>(var corrected, var _) -> {
                if (ports.breaches().save(corrected) == Saved.STALE) {
                    tx.giveUp();
                    yield new Result.Stale<>();
                }
                keep(command, before, corrected);
                tx.changed(new Change.BreachChanged(before.id(), before.caseId()));
                yield new Result.Done<>(ports.breaches().findById(before.id()).orElse(corrected));
            }
        };
    }

    private void keep(Command command, Breach before, Breach corrected) {
        List<FactChange<BreachField>> changes = BreachFields.between(before, corrected);
        ports.corrections()
                .add(
                        new BreachCorrection(
                                before.id(),
                                clock.instant(),
                                command.seen().actor().userName(),
                                command.reason().strip(),
                                changes));
        ports.audit().record(entry(command, before, changes));
    }

    /// The log names the facts; their values are kept with the breach.
    private static AuditEntry entry(
            Command command, Breach before, List<FactChange<BreachField>> changes) {
        return AuditEntry.of(
                        command.seen().actor(),
                        Operation.ALTERATION,
                        "breach.correct",
                        AuditSubject.of(before.id(), before.caseId()))
                .with(
                        "fields",
                        changes.stream()
                                .map(change -> change.field().name())
                                .collect(Collectors.joining(" ")))
                .because(command.reason().strip());
    }

    private BreachCorrectionRules.Ground ground(CaseFile file, BankHolidays list) {
        return new BreachCorrectionRules.Ground(
                file, new StatutoryClocks(list), trust.doubt().isPresent());
    }

    /// Now, or the end of time while the clock cannot tell what lies in the future.
    private Instant trustedNow() {
        return trust.doubt().isPresent() ? Instant.MAX : clock.instant();
    }

    private static Map<BreachField, Optional<String>> differing(
            Breach breach, Map<BreachField, Optional<String>> values) {
        Map<BreachField, Optional<String>> differing = new EnumMap<>(BreachField.class);
        values.forEach(
                (field, value) -> {
                    if (!BreachFields.read(breach, field).equals(value)) {
                        differing.put(field, value);
                    }
                });
        return differing;
    }

    private static Optional<Permission> missing(Command command) {
        return Stream.concat(
                        Stream.of(Permission.READ_CASES),
                        command.values().keySet().stream()
                                .map(BreachField::group)
                                .sorted()
                                .map(CorrectBreach::needed))
                .filter(needed -> !Access.permits(command.seen().actor(), needed))
                .findFirst();
    }

    private static Permission needed(BreachField.Group group) {
        return switch (group) {
            case REPORT -> Permission.OPEN_BREACH;
            case ARREST -> Permission.RECORD_ARREST;
            case COURT -> Permission.RECORD_COURT;
        };
    }
}
