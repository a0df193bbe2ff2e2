package hedgeward.app.breachpage;

import hedgeward.app.access.Access;
import hedgeward.app.access.Actor;
import hedgeward.app.access.CaseGate;
import hedgeward.app.access.Permission;
import hedgeward.app.audit.AuditEntry;
import hedgeward.app.audit.AuditSubject;
import hedgeward.app.audit.AuditTrail;
import hedgeward.app.audit.Outgoing;
import hedgeward.app.common.Result;
import hedgeward.app.common.UnitOfWork;
import hedgeward.app.office.Office;
import hedgeward.app.office.OfficeSettings;
import hedgeward.domain.breach.BreachId;
import hedgeward.domain.breach.BreachRejection;

import java.time.InstantSource;
import java.util.Optional;

/// Makes the custody clock sheet of an arrest. It leaves the office, so it is logged as a
/// disclosure.
public final class IssueClockPaper {

    private final UnitOfWork unitOfWork;
    private final ReadBreach read;
    private final AuditTrail audit;
    private final Office office;
    private final InstantSource clock;

    public IssueClockPaper(
            UnitOfWork unitOfWork,
            ReadBreach read,
            AuditTrail audit,
            Office office,
            InstantSource clock) {
        this.unitOfWork = unitOfWork;
        this.read = read;
        this.audit = audit;
        this.office = office;
        this.clock = clock;
    }

    /// The sheet; refused before an arrest.
    ///
    /// @param to who gets it, as it is printed and logged
    public Result<ClockPaper, BreachRejection> handle(Actor actor, BreachId id, Outgoing to) {
        if (!Access.permits(actor, Permission.RECORD_ARREST)) {
            return new Result.Denied<>(Permission.RECORD_ARREST);
        }
        return unitOfWork.write(_ -> made(actor, id, to));
    }

    /// Gate, reading and entry in one transaction.
    private Result<ClockPaper, BreachRejection> made(Actor actor, BreachId id, Outgoing to) {
        if (read.isClosedTo(actor, id)) {
            return CaseGate.closed();
        }
        Optional<BreachOverview> overview = read.again(actor, id);
        if (overview.isEmpty()) {
            return new Result.Missing<>();
        }
        if (overview.get().breach().state().arrestMade().isEmpty()) {
            return new Result.Rejected<>(BreachRejection.NOT_IN_CUSTODY);
        }
        return new Result.Done<>(issued(actor, overview.get(), to));
    }

    private ClockPaper issued(Actor actor, BreachOverview overview, Outgoing to) {
        audit.record(
                AuditEntry.disclosure(
                        actor,
                        "breach.clock-sheet",
                        AuditSubject.of(overview.breach().id(), overview.breach().caseId()),
                        to));
        OfficeSettings settings = office.settings();
        return new ClockPaper(
                overview,
                new ClockPaper.Stamp(
                        settings.name(), settings.training(), clock.instant(), to.recipient()));
    }
}
