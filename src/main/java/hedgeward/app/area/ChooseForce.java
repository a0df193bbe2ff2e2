package hedgeward.app.area;

import hedgeward.app.access.Access;
import hedgeward.app.access.Actor;
import hedgeward.app.access.Permission;
import hedgeward.app.audit.AuditEntry;
import hedgeward.app.audit.AuditSubject;
import hedgeward.app.audit.AuditTrail;
import hedgeward.app.audit.Operation;
import hedgeward.app.common.Change;
import hedgeward.app.common.Result;
import hedgeward.app.common.UnitOfWork;
import hedgeward.app.office.Office;
import hedgeward.app.office.OfficeSettings;
import hedgeward.domain.area.RegimeArea;

import java.util.Optional;

/// Says which police force the office belongs to: which regimes it may use follows from that.
public final class ChooseForce {

    private final UnitOfWork unitOfWork;
    private final Office office;
    private final AuditTrail audit;

    public ChooseForce(UnitOfWork unitOfWork, Office office, AuditTrail audit) {
        this.unitOfWork = unitOfWork;
        this.office = office;
        this.audit = audit;
    }

    /// Answers the force from now on, or that somebody else chose another meanwhile.
    ///
    /// @param seen the force as it was when the person began to type
    public Result<String, RegimeArea.Problem> handle(
            Actor actor, Optional<String> seen, String force) {
        if (!Access.permits(actor, Permission.MANAGE_OFFICE)) {
            return new Result.Denied<>(Permission.MANAGE_OFFICE);
        }
        return unitOfWork.write(
                tx -> {
                    OfficeSettings before = office.settings();
                    if (!before.force().equals(seen)) {
                        return new Result.Stale<>();
                    }
                    Optional<String> chosen = Optional.of(force.strip()).filter(f -> !f.isEmpty());
                    office.keep(before.withForce(chosen));
                    audit.record(
                            AuditEntry.of(
                                            actor,
                                            Operation.ALTERATION,
                                            "office.force",
                                            AuditSubject.whole(AuditSubject.Kind.OFFICE))
                                    .with(
                                            "force",
                                            before.force().orElse("not set")
                                                    + " → "
                                                    + chosen.orElse("not set")));
                    tx.changed(new Change.OfficeChanged());
                    return new Result.Done<>(chosen.orElse(""));
                });
    }
}
