package hedgeward.app.breach;

import hedgeward.app.access.Actor;
import hedgeward.app.audit.AuditEntry;
import hedgeward.app.audit.AuditSubject;
import hedgeward.app.audit.AuditTrail;
import hedgeward.app.audit.Operation;
import hedgeward.app.common.Change;
import hedgeward.app.common.Saved;
import hedgeward.app.common.UnitOfWork;
import hedgeward.app.office.Holidays;
import hedgeward.app.order.HeldRespondents;
import hedgeward.domain.breach.Breach;
import hedgeward.domain.breach.HeldClocks;
import hedgeward.domain.clock.StatutoryClocks;
import hedgeward.domain.correction.FactChange;
import hedgeward.domain.correction.breach.BreachField;
import hedgeward.domain.correction.breach.BreachFields;
import hedgeward.domain.order.CaseFile;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

/// Moves the court deadline of whoever is held when the hearing of the case moves. The old deadline
/// stays in the log, and with the breach where the change was a correction.
public final class MoveCourtClocks implements HeldRespondents {

    /// Where breaches are read and changed, and where that is kept.
    public record Ports(Breaches breaches, BreachCorrections corrections, AuditTrail audit) {}

    private final Ports ports;
    private final Holidays holidays;
    private final Clock clock;

    public MoveCourtClocks(Ports ports, Holidays holidays, Clock clock) {
        this.ports = ports;
        this.holidays = holidays;
        this.clock = clock;
    }

    @Override
    public void hold() {
        holidays.held();
    }

    @Override
    public void follow(UnitOfWork.Tx tx, Cause cause, CaseFile before, CaseFile after) {
        HeldClocks.moved(
                        ports.breaches().findByCase(before.id()),
                        before,
                        after,
                        new StatutoryClocks(holidays.current()))
                .forEach(moved -> move(tx, cause, moved));
    }

    private void move(UnitOfWork.Tx tx, Cause cause, HeldClocks.Moved moved) {
        Breach breach = moved.before();
        if (ports.breaches().save(moved.after()) == Saved.STALE) {
            throw new IllegalStateException("a breach changed within the transaction");
        }
        cause.reason().ifPresent(why -> correct(cause.actor(), why, moved));
        AuditEntry entry =
                AuditEntry.of(
                                cause.actor(),
                                Operation.ALTERATION,
                                "breach.move-clock",
                                AuditSubject.of(breach.id(), breach.caseId()))
                        .with(
                                "court_by",
                                moved.from().map(Instant::toString).orElse("")
                                        + " → "
                                        + moved.to());
        ports.audit().record(cause.reason().map(entry::because).orElse(entry));
        tx.changed(new Change.BreachChanged(breach.id(), breach.caseId()));
    }

    /// The later reading of a deadline may move alone; it is no fact that is corrected.
    private void correct(Actor actor, String why, HeldClocks.Moved moved) {
        List<FactChange<BreachField>> changes = BreachFields.between(moved.before(), moved.after());
        if (!changes.isEmpty()) {
            ports.corrections()
                    .add(
                            new BreachCorrection(
                                    moved.before().id(),
                                    clock.instant(),
                                    actor.userName(),
                                    why,
                                    changes));
        }
    }
}
