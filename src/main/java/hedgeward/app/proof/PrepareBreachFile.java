package hedgeward.app.proof;

import hedgeward.app.access.Access;
import hedgeward.app.access.Actor;
import hedgeward.app.access.CaseGate;
import hedgeward.app.access.Permission;
import hedgeward.app.audit.AuditEntry;
import hedgeward.app.audit.AuditSubject;
import hedgeward.app.audit.Outgoing;
import hedgeward.app.breach.BreachPast;
import hedgeward.app.common.Result;
import hedgeward.app.common.UnitOfWork;
import hedgeward.app.office.Office;
import hedgeward.domain.breach.Arrest;
import hedgeward.domain.breach.Breach;
import hedgeward.domain.breach.BreachId;
import hedgeward.domain.breach.BreachState;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.proof.ProofRejection;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Makes a copy of a breach file to leave the screen; logged as a disclosure with its recipient.
public final class PrepareBreachFile {

    private final UnitOfWork unitOfWork;
    private final KeepBreachFile.Ports ports;
    private final Office office;
    private final Clock clock;

    public PrepareBreachFile(
            UnitOfWork unitOfWork, KeepBreachFile.Ports ports, Office office, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.ports = ports;
        this.office = office;
        this.clock = clock;
    }

    /// @param recipient who gets the copy; never empty
    public Result<BreachPaper, ProofRejection> handle(Actor actor, BreachId id, String recipient) {
        if (!Access.permits(actor, Permission.RECORD_COURT)) {
            return new Result.Denied<>(Permission.RECORD_COURT);
        }
        Optional<Outgoing> to = Outgoing.of(recipient, "breach file for the court officer");
        if (to.isEmpty()) {
            return new Result.Rejected<>(ProofRejection.RECIPIENT_MISSING);
        }
        return unitOfWork.write(
                _ ->
                        isClosed(actor, id)
                                ? CaseGate.closed()
                                : ports.breaches()
                                        .findById(id)
                                        .flatMap(
                                                b ->
                                                        ports.cases()
                                                                .findById(b.caseId())
                                                                .map(
                                                                        f ->
                                                                                paper(
                                                                                        actor, b, f,
                                                                                        to.get())))
                                        .<Result<BreachPaper, ProofRejection>>map(Result.Done::new)
                                        .orElseGet(Result.Missing::new));
    }

    private boolean isClosed(Actor actor, BreachId id) {
        return ports.breaches()
                .findById(id)
                .filter(breach -> !ports.gate().isOpen(actor, breach.caseId()))
                .isPresent();
    }

    /// Earlier ones, and that with which it stands.
    private List<BreachState.Released> releases(Breach breach) {
        BreachPast past =
                BreachPast.of(breach.id(), ports.breaches().findSteps(List.of(breach.id())));
        return breach.state() instanceof BreachState.Released freed
                ? Stream.concat(past.releases().stream(), Stream.of(freed)).toList()
                : past.releases();
    }

    private BreachPaper paper(Actor actor, Breach breach, CaseFile file, Outgoing to) {
        ports.audit()
                .record(
                        AuditEntry.disclosure(
                                actor,
                                "breach.print",
                                AuditSubject.of(breach.id(), breach.caseId()),
                                to));
        Optional<Arrest> held =
                breach.state() instanceof BreachState.InCustody(Arrest arrest)
                        ? Optional.of(arrest)
                        : Optional.empty();
        return new BreachPaper(
                breach,
                file,
                ProofSheet.of(breach, file, ports.files().getById(breach.id())),
                held.flatMap(Arrest::courtBy),
                releases(breach),
                new BreachPaper.Stamp(
                        office.settings().name(),
                        office.settings().training(),
                        actor.userName(),
                        to.recipient(),
                        clock.instant()));
    }
}
