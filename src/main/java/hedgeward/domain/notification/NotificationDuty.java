package hedgeward.domain.notification;

import hedgeward.domain.clock.London;
import hedgeward.domain.law.LegalSource;
import hedgeward.domain.law.Regime;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.order.ProtectionOrder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// One thing the respondent must notify, and how it stands at an instant. Worked out from facts
/// every time it is asked; never stored.
///
/// @param since the London day it counts from, being day 1
/// @param dueAt first instant at which it is late
/// @param event what was recorded of it; empty while nothing is
/// @param exemption why it need not be notified
public record NotificationDuty(
        NotifiableEvent.Kind kind,
        LocalDate since,
        Instant dueAt,
        Standing standing,
        Optional<NotifiableEvent> event,
        Optional<NotificationExemption> exemption) {

    /// Where the offence of not notifying stands: up to five years. Not a breach of the order.
    public static final LegalSource OFFENCE = LegalSource.domesticAbuseAct("s.43");

    /// How a duty stands.
    public enum Standing {
        DUE,
        OVERDUE,
        DONE,
        DONE_LATE,
        /// Not while another duty to notify holds.
        EXEMPT,
        /// The order ended before it was done.
        ENDED
    }

    /// Every duty of a case, by what is due first. None without a DAPO.
    public static List<NotificationDuty> of(CaseFile file, NotificationLedger ledger, Instant at) {
        Optional<ProtectionOrder> order =
                file.order()
                        .filter(_ -> file.regime() == Regime.DAPN_DAPO)
                        .filter(o -> !at.isBefore(o.madeAt()));
        if (order.isEmpty()) {
            return List.of();
        }
        List<NotificationDuty> duties = new ArrayList<>();
        if (ledger.ofTheOrder().isEmpty()) {
            LocalDate made = London.dateOf(order.get().madeAt());
            duties.add(
                    duty(
                            NotifiableEvent.Kind.ORDER_MADE,
                            made,
                            Optional.empty(),
                            ledger,
                            moment(order.get(), at)));
        }
        ledger.events()
                .forEach(
                        event ->
                                duties.add(
                                        duty(
                                                event.kind(),
                                                since(event, order.get()),
                                                Optional.of(event),
                                                ledger,
                                                moment(order.get(), at))));
        duties.sort(Comparator.comparing(NotificationDuty::dueAt));
        return List.copyOf(duties);
    }

    /// Whether somebody must still notify and may.
    public boolean isOpen() {
        return standing == Standing.DUE || standing == Standing.OVERDUE;
    }

    /// What was recorded about the order counts from its making as it stands now: when that is put
    /// right, the three days move with it.
    private static LocalDate since(NotifiableEvent event, ProtectionOrder order) {
        return event.kind() == NotifiableEvent.Kind.ORDER_MADE
                ? London.dateOf(order.madeAt())
                : event.happenedOn();
    }

    private record Moment(Instant at, boolean orderInForce) {}

    private static Moment moment(ProtectionOrder order, Instant at) {
        return new Moment(at, order.isInForceAt(at));
    }

    private static NotificationDuty duty(
            NotifiableEvent.Kind kind,
            LocalDate since,
            Optional<NotifiableEvent> event,
            NotificationLedger ledger,
            Moment moment) {
        Instant dueAt = NotifiableEvent.dueAfter(since);
        Optional<NotifiableEvent.Receipt> receipt = event.flatMap(NotifiableEvent::receipt);
        Optional<NotificationExemption> exemption = ledger.exemptionOn(since);
        Standing standing =
                receipt.map(r -> r.at().isBefore(dueAt) ? Standing.DONE : Standing.DONE_LATE)
                        .or(() -> exemption.map(_ -> Standing.EXEMPT))
                        .orElseGet(() -> unmet(dueAt, moment));
        return new NotificationDuty(kind, since, dueAt, standing, event, exemption);
    }

    private static Standing unmet(Instant dueAt, Moment moment) {
        if (!moment.orderInForce()) {
            return Standing.ENDED;
        }
        return moment.at().isBefore(dueAt) ? Standing.DUE : Standing.OVERDUE;
    }
}
