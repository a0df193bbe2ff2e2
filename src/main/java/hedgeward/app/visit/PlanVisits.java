package hedgeward.app.visit;

import hedgeward.app.access.Access;
import hedgeward.app.access.Actor;
import hedgeward.app.access.CaseGate;
import hedgeward.app.access.Permission;
import hedgeward.app.audit.AuditEntry;
import hedgeward.app.audit.AuditSubject;
import hedgeward.app.audit.AuditTrail;
import hedgeward.app.audit.Operation;
import hedgeward.app.common.Change;
import hedgeward.app.common.Ids;
import hedgeward.app.common.Result;
import hedgeward.app.common.UnitOfWork;
import hedgeward.app.order.Cases;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.order.CaseId;
import hedgeward.domain.order.ProtectionOrder;
import hedgeward.domain.visit.Visit;
import hedgeward.domain.visit.VisitCode;
import hedgeward.domain.visit.VisitId;
import hedgeward.domain.visit.VisitPlan;
import hedgeward.domain.visit.VisitRejection;
import hedgeward.domain.visit.VisitRules;
import hedgeward.domain.visit.VisitState;
import hedgeward.domain.visit.VisitTemplate;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Plans visits of an order: as many as a person chose, or those a template proposes.
public final class PlanVisits {

    /// @param proposals what is to be planned; from [#propose] or made by hand
    public record Command(Actor actor, CaseId caseId, List<VisitPlan.Proposal> proposals) {
        public Command {
            proposals = List.copyOf(proposals);
        }
    }

    /// The ports a plan is written through.
    public record Ports(Cases cases, Visits visits, AuditTrail audit, CaseGate gate) {}

    private final UnitOfWork unitOfWork;
    private final Ports ports;
    private final Ids ids;
    private final Clock clock;

    public PlanVisits(UnitOfWork unitOfWork, Ports ports, Ids ids, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.ports = ports;
        this.ids = ids;
        this.clock = clock;
    }

    /// What the template proposes from now on for a case's order; nothing where there is no order
    /// in force.
    public List<VisitPlan.Proposal> propose(CaseId caseId, VisitTemplate template) {
        return unitOfWork.read(
                () ->
                        ports.cases()
                                .findById(caseId)
                                .flatMap(CaseFile::order)
                                .map(order -> VisitPlan.of(template, order, clock.instant()))
                                .orElse(List.of()));
    }

    /// Plans them all or none.
    public Result<List<Visit>, VisitRejection> handle(Command command) {
        if (!Access.permits(command.actor(), Permission.PLAN_VISITS)) {
            return new Result.Denied<>(Permission.PLAN_VISITS);
        }
        return unitOfWork.write(
                tx -> {
                    if (!ports.gate().isOpen(command.actor(), command.caseId())) {
                        return CaseGate.closed();
                    }
                    Optional<CaseFile> file = ports.cases().findById(command.caseId());
                    if (file.isEmpty()) {
                        return new Result.Missing<>();
                    }
                    Optional<VisitRejection> why = problem(file.get(), command.proposals());
                    return why.isPresent()
                            ? new Result.Rejected<>(why.get())
                            : planned(tx, command);
                });
    }

    private static Optional<VisitRejection> problem(
            CaseFile file, List<VisitPlan.Proposal> proposals) {
        if (proposals.isEmpty()) {
            return Optional.of(VisitRejection.NOTHING_TO_PLAN);
        }
        Optional<ProtectionOrder> order = file.order();
        if (order.isEmpty()) {
            return Optional.of(VisitRejection.NO_ORDER);
        }
        return proposals.stream()
                .flatMap(p -> VisitRules.windowProblem(order.get(), p.window()).stream())
                .findFirst();
    }

    private Result<List<Visit>, VisitRejection> planned(UnitOfWork.Tx tx, Command command) {
        List<VisitCode> codes = ports.visits().nextCodes(command.proposals().size());
        List<Visit> visits =
                IntStream.range(0, codes.size())
                        .mapToObj(
                                i ->
                                        visit(
                                                command.caseId(),
                                                codes.get(i),
                                                command.proposals().get(i)))
                        .toList();
        ports.visits().addAll(visits);
        ports.audit()
                .recordAll(
                        visits.stream()
                                .map(
                                        v ->
                                                AuditEntry.of(
                                                        command.actor(),
                                                        Operation.COLLECTION,
                                                        "visit.plan",
                                                        AuditSubject.of(v.id(), v.caseId())))
                                .toList());
        visits.forEach(v -> tx.changed(new Change.VisitChanged(v.id(), v.caseId())));
        return new Result.Done<>(ports.visits().findByCodes(codes));
    }

    private Visit visit(CaseId caseId, VisitCode code, VisitPlan.Proposal proposal) {
        return new Visit(
                new VisitId(ids.next()),
                0,
                code,
                caseId,
                proposal.purpose(),
                proposal.window(),
                Optional.empty(),
                Optional.empty(),
                new VisitState.Planned(),
                Optional.empty(),
                Optional.empty());
    }
}
