package hedgeward.app.notification;

import hedgeward.app.access.Access;
import hedgeward.app.access.Actor;
import hedgeward.app.access.CaseGate;
import hedgeward.app.access.Permission;
import hedgeward.app.common.UnitOfWork;
import hedgeward.app.order.Cases;
import hedgeward.domain.notification.NotificationDuty;
import hedgeward.domain.notification.NotificationLedger;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.order.CaseId;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Reads what a respondent has to notify and how it stands. Part of the page of a case, whose
/// opening is logged.
public final class ReadNotifications {

    /// The duties, by what is due first, and what they follow from.
    ///
    /// @param version of the case, for steps that save it
    /// @param unaware whether the order was made without notice and nobody has recorded that the
    ///   respondent knows of it
    public record Answer(
            List<NotificationDuty> duties,
            NotificationLedger ledger,
            long version,
            boolean unaware) {}

    private final UnitOfWork unitOfWork;
    private final Cases cases;
    private final Notifications notifications;
    private final CaseGate gate;
    private final Clock clock;

    public ReadNotifications(
            UnitOfWork unitOfWork,
            Cases cases,
            Notifications notifications,
            CaseGate gate,
            Clock clock) {
        this.unitOfWork = unitOfWork;
        this.cases = cases;
        this.notifications = notifications;
        this.gate = gate;
        this.clock = clock;
    }

    /// Empty for who may not read cases, and where there is no such case.
    public Optional<Answer> handle(Actor actor, CaseId id) {
        return Access.permits(actor, Permission.READ_CASES)
                ? unitOfWork.read(
                        () ->
                                gate.opened(actor, id)
                                        .flatMap(cases::findById)
                                        .map(
                                                file -> {
                                                    NotificationLedger ledger =
                                                            notifications.getByCase(id);
                                                    return new Answer(
                                                            NotificationDuty.of(
                                                                    file, ledger, clock.instant()),
                                                            ledger,
                                                            file.version(),
                                                            isUnaware(file));
                                                }))
                : Optional.empty();
    }

    private boolean isUnaware(CaseFile file) {
        Instant now = clock.instant();
        return file.order()
                .filter(order -> order.isInForceAt(now) && !order.isKnownToRespondentAt(now))
                .isPresent();
    }
}
