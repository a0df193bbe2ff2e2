package hedgeward.app.holidays;

import hedgeward.app.access.Actor;
import hedgeward.app.audit.AuditEntry;
import hedgeward.app.audit.AuditSubject;
import hedgeward.app.audit.AuditTrail;
import hedgeward.app.audit.Operation;
import hedgeward.app.common.UnitOfWork;
import hedgeward.domain.clock.BankHolidays;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Keeps the list the program came with in an office that has none yet: a new one, or one made
/// before lists were kept. From then on another edition of the program changes nothing by itself.
public final class KeepFirstList {

    private final UnitOfWork unitOfWork;
    private final HolidayLists lists;
    private final AuditTrail audit;
    private final InstantSource clock;

    public KeepFirstList(
            UnitOfWork unitOfWork, HolidayLists lists, AuditTrail audit, InstantSource clock) {
        this.unitOfWork = unitOfWork;
        this.lists = lists;
        this.audit = audit;
        this.clock = clock;
    }

    /// Does nothing when a list is kept.
    public void handle(Actor actor, BankHolidays shipped) {
        if (unitOfWork.read(lists::findInUse).isPresent()) {
            return;
        }
        unitOfWork.write(
                _ -> {
                    audit.record(
                            AuditEntry.of(
                                            actor,
                                            Operation.COLLECTION,
                                            "holidays.first",
                                            AuditSubject.whole(AuditSubject.Kind.OFFICE))
                                    .with("list", shipped.version()));
                    lists.add(
                            new KeptList(
                                    1,
                                    shipped,
                                    ListCause.SHIPPED,
                                    shipped.source(),
                                    actor.userName(),
                                    Optional.empty(),
                                    clock.instant(),
                                    Set.of()),
                            List.of());
                    return shipped;
                });
    }
}
