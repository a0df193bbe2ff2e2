package hedgeward.domain.notification;

import hedgeward.domain.clock.London;
import hedgeward.domain.law.Regime;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.order.ProtectionOrder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// Whether a notification, a change or an exemption may be recorded (DAA 2021 s.41).
public final class NotificationRules {

    private NotificationRules() {}

    /// Why an event may not be kept; empty when it may. A late notification is kept: the offence is
    /// for others to weigh.
    public static Optional<NotificationRejection> objectionTo(
            NotifiableEvent event, CaseFile file, Instant now) {
        Optional<ProtectionOrder> order = dapo(file);
        if (order.isEmpty()) {
            return Optional.of(NotificationRejection.NOT_A_DAPO);
        }
        LocalDate made = London.dateOf(order.get().madeAt());
        if (event.happenedOn().isBefore(made)) {
            return Optional.of(NotificationRejection.BEFORE_THE_ORDER);
        }
        if (event.happenedOn().isAfter(London.dateOf(now))) {
            return Optional.of(NotificationRejection.IN_THE_FUTURE);
        }
        return event.receipt().flatMap(told -> objectionTo(told, event, now));
    }

    private static Optional<NotificationRejection> objectionTo(
            NotifiableEvent.Receipt told, NotifiableEvent event, Instant now) {
        if (told.at().isAfter(now)) {
            return Optional.of(NotificationRejection.IN_THE_FUTURE);
        }
        if (told.by().isBlank()) {
            return Optional.of(NotificationRejection.RECEIVER_MISSING);
        }
        return London.dateOf(told.at()).isBefore(event.happenedOn())
                ? Optional.of(NotificationRejection.RECEIVED_BEFORE_IT_HAPPENED)
                : Optional.empty();
    }

    /// Why an exemption may not begin; empty when it may. It may have begun before the order.
    public static Optional<NotificationRejection> objectionTo(
            NotificationExemption exemption, CaseFile file, Instant now) {
        if (dapo(file).isEmpty()) {
            return Optional.of(NotificationRejection.NOT_A_DAPO);
        }
        return exemption.from().isAfter(London.dateOf(now))
                ? Optional.of(NotificationRejection.IN_THE_FUTURE)
                : Optional.empty();
    }

    /// Why an exemption may not stop on that day; empty when it may.
    public static Optional<NotificationRejection> objectionToStop(
            NotificationExemption exemption, LocalDate day, Instant now) {
        if (exemption.stoppedOn().isPresent()) {
            return Optional.of(NotificationRejection.ALREADY_STOPPED);
        }
        if (day.isBefore(exemption.from())) {
            return Optional.of(NotificationRejection.STOPPED_BEFORE_IT_BEGAN);
        }
        return day.isAfter(London.dateOf(now))
                ? Optional.of(NotificationRejection.IN_THE_FUTURE)
                : Optional.empty();
    }

    private static Optional<ProtectionOrder> dapo(CaseFile file) {
        return file.order().filter(_ -> file.regime() == Regime.DAPN_DAPO);
    }
}
