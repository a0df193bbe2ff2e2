package hedgeward.app.breachpage;

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
import hedgeward.app.breach.BreachPast;
import hedgeward.app.breach.Breaches;
import hedgeward.app.common.Result;
import hedgeward.app.common.UnitOfWork;
import hedgeward.app.office.Holidays;
import hedgeward.app.office.Office;
import hedgeward.app.order.Cases;
import hedgeward.app.proof.BreachFiles;
import hedgeward.app.proof.ProofSheet;
import hedgeward.app.visit.Visits;
import hedgeward.domain.breach.Arrest;
import hedgeward.domain.breach.Breach;
import hedgeward.domain.breach.BreachId;
import hedgeward.domain.breach.BreachRejection;
import hedgeward.domain.breach.BreachRules;
import hedgeward.domain.breach.DetentionRules;
import hedgeward.domain.breach.StepBack;
import hedgeward.domain.clock.Deadline;
import hedgeward.domain.clock.StatutoryClocks;
import hedgeward.domain.order.CaseFile;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Opens the page of a breach, with its court clock worked out in sentences. Reading is logged as a
/// consultation.
public final class ReadBreach {

    /// The ports a breach's page is read from.
    public record Sources(
            Cases cases,
            Breaches breaches,
            BreachCorrections corrections,
            BreachFiles files,
            Visits visits,
            AuditTrail audit,
            CaseGate gate) {}

    private static final String READ = "breach.read";

    private final UnitOfWork unitOfWork;
    private final Sources sources;
    private final Holidays holidays;
    private final Office office;

    public ReadBreach(UnitOfWork unitOfWork, Sources sources, Holidays holidays, Office office) {
        this.unitOfWork = unitOfWork;
        this.sources = sources;
        this.holidays = holidays;
        this.office = office;
    }

    /// Reads the breach and logs that the actor looked.
    public Result<BreachOverview, BreachRejection> handle(Actor actor, BreachId id) {
        if (!Access.permits(actor, Permission.READ_CASES)) {
            return new Result.Denied<>(Permission.READ_CASES);
        }
        return unitOfWork.write(
                _ -> {
                    Optional<Breach> closed = closed(actor, id);
                    if (closed.isPresent()) {
                        sources.audit().record(Refused.entry(actor, subject(closed.get()), READ));
                        return CaseGate.closed();
                    }
                    Optional<BreachOverview> overview = overview(id);
                    overview.ifPresent(
                            o ->
                                    sources.audit()
                                            .record(
                                                    AuditEntry.of(
                                                            actor,
                                                            Operation.CONSULTATION,
                                                            READ,
                                                            subject(o.breach()))));
                    return overview.<Result<BreachOverview, BreachRejection>>map(Result.Done::new)
                            .orElseGet(Result.Missing::new);
                });
    }

    /// Reads it again after a change the actor is already looking at; not a new consultation.
    public Optional<BreachOverview> again(Actor actor, BreachId id) {
        return Access.permits(actor, Permission.READ_CASES)
                ? unitOfWork.read(() -> isClosed(actor, id) ? Optional.empty() : overview(id))
                : Optional.empty();
    }

    /// Whether it belongs to a restricted case that is closed to the actor.
    boolean isClosedTo(Actor actor, BreachId id) {
        return unitOfWork.read(() -> isClosed(actor, id));
    }

    private boolean isClosed(Actor actor, BreachId id) {
        return closed(actor, id).isPresent();
    }

    private Optional<Breach> closed(Actor actor, BreachId id) {
        return sources.breaches()
                .findById(id)
                .filter(breach -> !sources.gate().isOpen(actor, breach.caseId()));
    }

    private static AuditSubject subject(Breach breach) {
        return AuditSubject.of(breach.id(), breach.caseId());
    }

    /// The court clock an arrest at this instant would have, for a form in which the time is being
    /// typed.
    public Optional<Deadline> clockIfArrested(CaseFile file, Instant arrested) {
        return BreachRules.courtDeadline(file, arrested, new StatutoryClocks(holidays.current()));
    }

    private Optional<BreachOverview> overview(BreachId id) {
        return sources.breaches()
                .findById(id)
                .flatMap(
                        breach ->
                                sources.cases()
                                        .findById(breach.caseId())
                                        .map(file -> overview(breach, file)));
    }

    private List<Breach> others(Breach breach, Predicate<Breach> which) {
        return sources.breaches().findByCase(breach.caseId()).stream()
                .filter(b -> !b.id().equals(breach.id()))
                .filter(which)
                .toList();
    }

    private BreachOverview overview(Breach breach, CaseFile file) {
        BreachPast past =
                BreachPast.of(breach.id(), sources.breaches().findSteps(List.of(breach.id())));
        Optional<Instant> arrested = breach.state().arrestMade().map(Arrest::at);
        Optional<Deadline> clock = arrested.flatMap(at -> clockIfArrested(file, at));
        return new BreachOverview(
                breach,
                file,
                BreachRules.termsAt(file, breach.reportedAt()),
                breach.visitId().flatMap(sources.visits()::findById),
                clock,
                breach.state().arrestMade().flatMap(arrest -> DetentionRules.clock(file, arrest)),
                ProofSheet.of(breach, file, sources.files().getById(breach.id())),
                others(breach, Breach::isOpen),
                others(breach, breach::sharesArrestWith),
                sources.corrections().findByBreach(breach.id()),
                StepBack.without(
                        breach, past.last(), file, new StatutoryClocks(holidays.current())),
                past.releases(),
                clock.map(c -> office.settings().courts().routes(c.start(), c.actBy()))
                        .orElse(List.of()));
    }
}
