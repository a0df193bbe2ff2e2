package hedgeward.app.casepage;

import hedgeward.app.access.Access;
import hedgeward.app.access.Actor;
import hedgeward.app.access.CaseGate;
import hedgeward.app.access.Permission;
import hedgeward.app.audit.AuditEntry;
import hedgeward.app.audit.AuditSubject;
import hedgeward.app.audit.AuditTrail;
import hedgeward.app.audit.Operation;
import hedgeward.app.audit.Refused;
import hedgeward.app.breach.BreachCorrections;
import hedgeward.app.breach.Breaches;
import hedgeward.app.common.Result;
import hedgeward.app.common.UnitOfWork;
import hedgeward.app.order.Cases;
import hedgeward.app.order.Corrections;
import hedgeward.app.people.Officers;
import hedgeward.app.visit.VisitCorrections;
import hedgeward.app.visit.VisitTable;
import hedgeward.domain.order.ArrestRules;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.order.CaseId;
import hedgeward.domain.order.CaseRejection;
import hedgeward.domain.people.Officer;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Opens the page of a case. Reading is logged as a consultation; reading the address, safe contact
/// and code word of the protected person is logged apart, with a reason.
public final class ReadCase {

    private static final int HISTORY = 200;

    /// The ports a case's page is read from.
    public record Sources(
            Cases cases,
            VisitTable visits,
            Breaches breaches,
            Officers officers,
            AuditTrail audit,
            Corrections corrections,
            BreachCorrections breachCorrections,
            VisitCorrections visitCorrections,
            CaseGate gate) {}

    private final UnitOfWork unitOfWork;
    private final Sources sources;
    private final Clock clock;

    public ReadCase(UnitOfWork unitOfWork, Sources sources, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.sources = sources;
        this.clock = clock;
    }

    /// Reads the case and logs that the actor looked, or was refused.
    public Result<CaseOverview, CaseRejection> handle(Actor actor, CaseId id) {
        return logged(
                actor,
                id,
                Permission.READ_CASES,
                AuditEntry.of(actor, Operation.CONSULTATION, "case.read", AuditSubject.of(id)));
    }

    /// Reads it again after a change the actor is already looking at; not a new consultation.
    public Optional<CaseOverview> again(Actor actor, CaseId id) {
        return Access.permits(actor, Permission.READ_CASES)
                ? unitOfWork.read(
                        () ->
                                sources.gate()
                                        .opened(actor, id)
                                        .flatMap(sources.cases()::findById)
                                        .map(this::overview))
                : Optional.empty();
    }

    /// Logs that the actor asked for address, safe contact and code word, and why; the caller may
    /// then show them.
    public Result<CaseFile, CaseRejection> revealProtected(Actor actor, CaseId id, String reason) {
        return logged(
                        actor,
                        id,
                        Permission.READ_PROTECTED,
                        AuditEntry.of(
                                        actor,
                                        Operation.CONSULTATION,
                                        "protected.read",
                                        AuditSubject.of(id))
                                .because(reason))
                .map(CaseOverview::file);
    }

    private Result<CaseOverview, CaseRejection> logged(
            Actor actor, CaseId id, Permission needed, AuditEntry entry) {
        if (!Access.permits(actor, needed)) {
            return new Result.Denied<>(needed);
        }
        return unitOfWork.write(
                _ -> {
                    if (!sources.gate().isOpen(actor, id)) {
                        sources.audit()
                                .record(Refused.entry(actor, entry.subject(), entry.action()));
                        return CaseGate.closed();
                    }
                    Optional<CaseFile> found = sources.cases().findById(id);
                    if (found.isEmpty()) {
                        return new Result.Missing<>();
                    }
                    sources.audit().record(entry);
                    return new Result.Done<>(overview(found.get()));
                });
    }

    private CaseOverview overview(CaseFile file) {
        Instant now = clock.instant();
        return new CaseOverview(
                file,
                file.stageAt(now),
                ArrestRules.at(file, now),
                sources.visits().findByCase(file.id()),
                sources.breaches().findByCase(file.id()),
                sources.officers().findAll().stream()
                        .collect(Collectors.toMap(Officer::id, Function.identity())),
                sources.audit().findByCase(file.id(), HISTORY),
                sources.corrections().findByCase(file.id()),
                sources.breachCorrections().findByCase(file.id()),
                sources.visitCorrections().findByCase(file.id()));
    }
}
