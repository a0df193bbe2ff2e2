package hedgeward.app.order;

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
import hedgeward.domain.common.Decision;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.order.CaseId;
import hedgeward.domain.order.CaseRejection;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// The shape every step of a case shares: may the actor, is it the version seen, what does the rule
/// say, save, log.
public final class CaseSteps {

    /// Which case, as the actor last saw it.
    public record Seen(Actor actor, CaseId caseId, long version) {}

    /// What follows from a step in the same transaction, once it is saved.
    interface Sequel {
        void follow(UnitOfWork.Tx tx, CaseFile before, CaseFile after);
    }

    private final UnitOfWork unitOfWork;
    private final Cases cases;
    private final AuditTrail audit;
    private final CaseGate gate;

    public CaseSteps(UnitOfWork unitOfWork, Cases cases, AuditTrail audit, CaseGate gate) {
        this.unitOfWork = unitOfWork;
        this.cases = cases;
        this.audit = audit;
        this.gate = gate;
    }

    /// Takes one step of an existing case.
    ///
    /// @param action the code kept in the log
    Result<CaseFile, CaseRejection> take(
            Seen seen,
            Permission needed,
            String action,
            Function<CaseFile, Decision<CaseFile, CaseRejection>> rule) {
        return take(seen, needed, action, rule, (_, _, _) -> {});
    }

    /// Takes one step and does what follows from it in the same transaction, once it is saved.
    Result<CaseFile, CaseRejection> take(
            Seen seen,
            Permission needed,
            String action,
            Function<CaseFile, Decision<CaseFile, CaseRejection>> rule,
            Sequel sequel) {
        if (!Access.permits(seen.actor(), needed)) {
            return new Result.Denied<>(needed);
        }
        return unitOfWork.write(
                tx -> {
                    if (!gate.isOpen(seen.actor(), seen.caseId())) {
                        return CaseGate.closed();
                    }
                    Optional<CaseFile> found = cases.findById(seen.caseId());
                    if (found.isEmpty()) {
                        return new Result.Missing<>();
                    }
                    if (found.get().version() != seen.version()) {
                        return new Result.Stale<>();
                    }
                    Result<CaseFile, CaseRejection> saved =
                            save(tx, seen.actor(), action, rule.apply(found.get()));
                    if (saved instanceof Result.Done<CaseFile, CaseRejection>(var file)) {
                        sequel.follow(tx, found.get(), file);
                    }
                    return saved;
                });
    }

    /// Writes down, in the running transaction, what a step took the place of.
    void note(Actor actor, String action, CaseId id, Map<String, String> before) {
        AuditEntry entry = AuditEntry.of(actor, Operation.ALTERATION, action, AuditSubject.of(id));
        for (Map.Entry<String, String> one : before.entrySet()) {
            entry = entry.with(one.getKey(), one.getValue());
        }
        audit.record(entry);
    }

    /// Saves what a rule accepted, in the running transaction, with its entry in the log.
    Result<CaseFile, CaseRejection> save(
            UnitOfWork.Tx tx,
            Actor actor,
            String action,
            Decision<CaseFile, CaseRejection> decision) {
        return switch (decision) {
            case Decision.Rejected<CaseFile, CaseRejection>(var why) -> {
                tx.giveUp();
                yield new Result.Rejected<>(why);
            }
            case Decision.Accepted<CaseFile, CaseRejection>(var file, var _) -> {
                if (cases.save(file) == Saved.STALE) {
                    tx.giveUp();
                    yield new Result.Stale<>();
                }
                Operation operation =
                        file.version() == 0 ? Operation.COLLECTION : Operation.ALTERATION;
                audit.record(AuditEntry.of(actor, operation, action, AuditSubject.of(file.id())));
                tx.changed(new Change.CaseChanged(file.id()));
                yield new Result.Done<>(cases.findById(file.id()).orElse(file));
            }
        };
    }
}
