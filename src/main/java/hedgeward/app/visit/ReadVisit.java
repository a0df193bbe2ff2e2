package hedgeward.app.visit;

import hedgeward.app.access.Access;
import hedgeward.app.access.Actor;
import hedgeward.app.access.CaseGate;
import hedgeward.app.access.Permission;
import hedgeward.app.audit.AuditEntry;
import hedgeward.app.audit.AuditSubject;
import hedgeward.app.audit.AuditTrail;
import hedgeward.app.audit.Operation;
import hedgeward.app.audit.Refused;
import hedgeward.app.common.Result;
import hedgeward.app.common.UnitOfWork;
import hedgeward.app.order.Cases;
import hedgeward.app.people.Officers;
import hedgeward.domain.condition.Terms;
import hedgeward.domain.law.Regime;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.order.CaseRef;
import hedgeward.domain.order.ProtectionOrder;
import hedgeward.domain.people.Officer;
import hedgeward.domain.people.PersonName;
import hedgeward.domain.visit.Visit;
import hedgeward.domain.visit.VisitCode;
import hedgeward.domain.visit.VisitId;
import hedgeward.domain.visit.VisitRejection;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Opens one visit so that its outcome can be entered from paper. Opening is logged as a
/// consultation. What is opened never names the protected person.
public final class ReadVisit {

    /// A visit with what is needed to record it.
    ///
    /// @param terms those of the order; a disclosure can be of these only
    public record Sheet(
            Visit visit,
            CaseRef caseRef,
            Regime regime,
            PersonName respondent,
            Terms terms,
            List<Officer> going) {
        public Sheet {
            going = List.copyOf(going);
        }

        @Override
        public String toString() {
            return "Sheet[" + visit.id().value() + "]";
        }
    }

    /// The ports a visit is read from.
    public record Sources(
            Visits visits, Cases cases, Officers officers, AuditTrail audit, CaseGate gate) {}

    private static final String READ = "visit.read";

    private final UnitOfWork unitOfWork;
    private final Sources sources;

    public ReadVisit(UnitOfWork unitOfWork, Sources sources) {
        this.unitOfWork = unitOfWork;
        this.sources = sources;
    }

    /// By the code on the paper.
    public Result<Sheet, VisitRejection> byCode(Actor actor, VisitCode code) {
        return open(actor, () -> sources.visits().findByCode(code));
    }

    /// By its key.
    public Result<Sheet, VisitRejection> byId(Actor actor, VisitId id) {
        return open(actor, () -> sources.visits().findById(id));
    }

    private Result<Sheet, VisitRejection> open(Actor actor, Supplier<Optional<Visit>> find) {
        if (!Access.permits(actor, Permission.READ_CASES)) {
            return new Result.Denied<>(Permission.READ_CASES);
        }
        return unitOfWork.write(
                _ -> {
                    Optional<Visit> visit = find.get();
                    Optional<Visit> closed =
                            visit.filter(v -> !sources.gate().isOpen(actor, v.caseId()));
                    if (closed.isPresent()) {
                        sources.audit().record(Refused.entry(actor, subject(closed.get()), READ));
                        return CaseGate.closed();
                    }
                    Optional<CaseFile> file =
                            visit.flatMap(v -> sources.cases().findById(v.caseId()));
                    return visit.isPresent() && file.isPresent()
                            ? logged(actor, visit.get(), file.get())
                            : new Result.Missing<>();
                });
    }

    private Result<Sheet, VisitRejection> logged(Actor actor, Visit visit, CaseFile file) {
        Optional<ProtectionOrder> order = file.order();
        if (order.isEmpty()) {
            return new Result.Rejected<>(VisitRejection.NO_ORDER);
        }
        sources.audit().record(AuditEntry.of(actor, Operation.CONSULTATION, READ, subject(visit)));
        return new Result.Done<>(
                new Sheet(
                        visit,
                        file.ref(),
                        file.regime(),
                        file.parties().respondent().name(),
                        order.get().terms(),
                        going(visit)));
    }

    private static AuditSubject subject(Visit visit) {
        return AuditSubject.of(visit.id(), visit.caseId());
    }

    private List<Officer> going(Visit visit) {
        return Stream.of(visit.officer(), visit.secondOfficer())
                .flatMap(Optional::stream)
                .flatMap(id -> sources.officers().findById(id).stream())
                .toList();
    }
}
