package hedgeward.app.breach;

import hedgeward.app.access.Access;
import hedgeward.app.access.Actor;
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
import hedgeward.app.order.Cases;
import hedgeward.domain.breach.Breach;
import hedgeward.domain.breach.BreachId;
import hedgeward.domain.breach.BreachRejection;
import hedgeward.domain.breach.BreachRules;
import hedgeward.domain.breach.StepBack;
import hedgeward.domain.common.Decision;
import hedgeward.domain.order.CaseFile;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;

/// The shape every step of a breach shares.
public final class BreachSteps {

    /// Which breach, as the actor last saw it.
    public record Seen(Actor actor, BreachId breachId, long version) {}

    /// The ports a breach is read and written through.
    public record Ports(Cases cases, Breaches breaches, AuditTrail audit, CaseGate gate) {}

    /// A kind of step: what it needs, its code in the log, and for which other breaches of the case
    /// it is true as well.
    record Kind(Permission needed, String action, BiPredicate<Breach, Breach> covers) {}

    private final UnitOfWork unitOfWork;
    private final Ports ports;
    private final Clock clock;

    public BreachSteps(UnitOfWork unitOfWork, Ports ports, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.ports = ports;
        this.clock = clock;
    }

    /// Opens a breach in a transaction that is already running.
    public Result<Breach, BreachRejection> open(UnitOfWork.Tx tx, Actor actor, Breach reported) {
        if (!ports.gate().isOpen(actor, reported.caseId())) {
            return CaseGate.closed();
        }
        Optional<CaseFile> file = ports.cases().findById(reported.caseId());
        return file.isEmpty()
                ? new Result.Missing<>()
                : save(
                        tx,
                        entry(actor, "breach.open", reported),
                        BreachRules.open(reported, file.get(), clock.instant()));
    }

    Result<Breach, BreachRejection> take(
            Seen seen,
            Kind kind,
            BiFunction<Breach, CaseFile, Decision<Breach, BreachRejection>> rule) {
        if (!Access.permits(seen.actor(), kind.needed())) {
            return new Result.Denied<>(kind.needed());
        }
        return unitOfWork.write(
                tx -> {
                    Optional<Breach> found = ports.breaches().findById(seen.breachId());
                    Optional<CaseFile> file =
                            found.flatMap(b -> ports.cases().findById(b.caseId()));
                    if (found.isEmpty() || file.isEmpty()) {
                        return new Result.Missing<>();
                    }
                    if (!ports.gate().isOpen(seen.actor(), file.get().id())) {
                        return CaseGate.closed();
                    }
                    if (found.get().version() != seen.version()) {
                        return new Result.Stale<>();
                    }
                    return saveAll(
                            tx, new Taken(seen.actor(), kind, file.get()), found.get(), rule);
                });
    }

    /// Who takes which step of which case.
    private record Taken(Actor actor, Kind kind, CaseFile file) {}

    /// The step, and the same for the others it covers: all or none.
    private Result<Breach, BreachRejection> saveAll(
            UnitOfWork.Tx tx,
            Taken taken,
            Breach first,
            BiFunction<Breach, CaseFile, Decision<Breach, BreachRejection>> rule) {
        List<Breach> others =
                ports.breaches().findByCase(first.caseId()).stream()
                        .filter(b -> !b.id().equals(first.id()))
                        .filter(b -> taken.kind().covers().test(first, b))
                        .toList();
        Result<Breach, BreachRejection> answer = save(tx, taken, first, rule);
        for (Breach other : others) {
            if (answer.isDone()) {
                Result<Breach, BreachRejection> next = save(tx, taken, other, rule);
                answer = next.isDone() ? answer : next;
            }
        }
        return answer;
    }

    private Result<Breach, BreachRejection> save(
            UnitOfWork.Tx tx,
            Taken taken,
            Breach before,
            BiFunction<Breach, CaseFile, Decision<Breach, BreachRejection>> rule) {
        Result<Breach, BreachRejection> answer =
                save(
                        tx,
                        entry(taken.actor(), taken.kind().action(), before),
                        rule.apply(before, taken.file()));
        if (answer instanceof Result.Done<Breach, BreachRejection>(var after)
                && StepBack.isStep(before.state(), after.state())) {
            ports.breaches().keepStep(step(taken.actor(), before));
        }
        return answer;
    }

    private BreachStep step(Actor actor, Breach before) {
        return new BreachStep(
                before.id(),
                BreachStep.Kind.TAKEN,
                clock.instant(),
                actor.userName(),
                before.state());
    }

    private static AuditEntry entry(Actor actor, String action, Breach before) {
        Operation operation = before.version() == 0 ? Operation.COLLECTION : Operation.ALTERATION;
        return AuditEntry.of(
                actor, operation, action, AuditSubject.of(before.id(), before.caseId()));
    }

    private Result<Breach, BreachRejection> save(
            UnitOfWork.Tx tx, AuditEntry entry, Decision<Breach, BreachRejection> decision) {
        return switch (decision) {
            case Decision.Rejected<Breach, BreachRejection>(var why) -> {
                tx.giveUp();
                yield new Result.Rejected<>(why);
            }
            case Decision.Accepted<Breach, BreachRejection>(var breach, var _) -> {
                if (ports.breaches().save(breach) == Saved.STALE) {
                    tx.giveUp();
                    yield new Result.Stale<>();
                }
                ports.audit().record(entry);
                tx.changed(new Change.BreachChanged(breach.id(), breach.caseId()));
                yield new Result.Done<>(ports.breaches().findById(breach.id()).orElse(breach));
            }
        };
    }
}
