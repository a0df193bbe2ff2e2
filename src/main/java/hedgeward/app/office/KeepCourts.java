package hedgeward.app.office;

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
import hedgeward.domain.clock.Court;
import hedgeward.domain.clock.CourtPlan;
import hedgeward.domain.clock.Sitting;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Keeps the courts people are brought to and the margin from cells to dock. Deadlines do not
/// change with it, only what is worked back from them.
public final class KeepCourts {

    private final UnitOfWork unitOfWork;
    private final Office office;
    private final AuditTrail audit;

    public KeepCourts(UnitOfWork unitOfWork, Office office, AuditTrail audit) {
        this.unitOfWork = unitOfWork;
        this.office = office;
        this.audit = audit;
    }

    /// Keeps the plan, or answers that somebody else kept another one meanwhile.
    ///
    /// @param seen the plan as it was when the person began to type
    public Result<CourtPlan, Void> handle(Actor actor, CourtPlan seen, CourtPlan plan) {
        if (!Access.permits(actor, Permission.MANAGE_OFFICE)) {
            return new Result.Denied<>(Permission.MANAGE_OFFICE);
        }
        return unitOfWork.write(
                tx -> {
                    OfficeSettings before = office.settings();
                    if (!before.courts().equals(seen)) {
                        return new Result.Stale<>();
                    }
                    office.keep(before.withCourts(plan));
                    audit.record(
                            AuditEntry.of(
                                            actor,
                                            Operation.ALTERATION,
                                            "office.courts",
                                            AuditSubject.whole(AuditSubject.Kind.OFFICE))
                                    .with("courts", words(before.courts()) + " → " + words(plan)));
                    tx.changed(new Change.OfficeChanged());
                    return new Result.Done<>(plan);
                });
    }

    private static String words(CourtPlan plan) {
        return plan.courts().stream().map(KeepCourts::words).collect(Collectors.joining("; "))
                + "; margin "
                + plan.cellsToDock().toMinutes()
                + " min";
    }

    private static String words(Court court) {
        String days =
                new TreeMap<>(court.sittings().times())
                        .entrySet().stream()
                                .filter(day -> !day.getValue().isEmpty())
                                .map(day -> day.getKey() + " " + words(day.getValue()))
                                .collect(Collectors.joining(", "));
        List<Sitting> holidays = court.sittings().onBankHolidays();
        return "%s, %d min, %s%s"
                .formatted(
                        court.name(),
                        court.travel().toMinutes(),
                        days,
                        holidays.isEmpty() ? "" : ", bank holidays " + words(holidays));
    }

    private static String words(List<Sitting> sittings) {
        return sittings.stream()
                .map(sitting -> sitting.from() + "-" + sitting.until())
                .collect(Collectors.joining(" "));
    }
}
