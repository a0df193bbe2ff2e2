package hedgeward.domain.order;

import hedgeward.domain.condition.Terms;
import hedgeward.domain.condition.TermsHistory;
import hedgeward.domain.order.event.OrderEnding;
import hedgeward.domain.order.event.OrderEvent;
import hedgeward.domain.order.event.OrderEvents;

import java.time.Instant;
import java.util.Optional;

/// An order a court made (DVPO or DAPO).
///
/// @param history its terms, with every earlier wording
/// @param expiryNotedAt when the sweep wrote down that it had expired; the expiry itself does not
///   wait for it
/// @param making how it came before the court, and whether the respondent knew of it
/// @param events what the court did to it since
public record ProtectionOrder(
        Instant madeAt,
        OrderTerm term,
        TermsHistory history,
        Optional<OrderService> service,
        Optional<Instant> expiryNotedAt,
        OrderMaking making,
        OrderEvents events) {

    /// An order made after a notice, to which nothing has happened since.
    public ProtectionOrder(
            Instant madeAt,
            OrderTerm term,
            Terms terms,
            Optional<OrderService> service,
            Optional<Instant> expiryNotedAt) {
        this(
                madeAt,
                term,
                TermsHistory.of(terms),
                service,
                expiryNotedAt,
                OrderMaking.AFTER_NOTICE);
    }

    /// An order whose terms were never changed.
    public ProtectionOrder(
            Instant madeAt,
            OrderTerm term,
            Terms terms,
            Optional<OrderService> service,
            Optional<Instant> expiryNotedAt,
            OrderMaking making) {
        this(madeAt, term, TermsHistory.of(terms), service, expiryNotedAt, making);
    }

    /// An order the court did nothing to since it made it.
    public ProtectionOrder(
            Instant madeAt,
            OrderTerm term,
            TermsHistory history,
            Optional<OrderService> service,
            Optional<Instant> expiryNotedAt,
            OrderMaking making) {
        this(madeAt, term, history, service, expiryNotedAt, making, OrderEvents.NONE);
    }

    /// How long it was to last when it was made.
    public OrderTerm termMade() {
        return events.termBefore(0).orElse(term);
    }

    /// How long it was to last once the court had done this to it.
    public OrderTerm termAfter(OrderEvent event) {
        return events.termBefore(events.all().indexOf(event) + 1).orElse(term);
    }

    /// The terms as they stand now.
    public Terms terms() {
        return history.terms();
    }

    /// Whether the order is in force: from the moment it is made to the end of its last day in
    /// London, unless a court ended it earlier or has suspended it.
    public boolean isInForceAt(Instant at) {
        return isLivingAt(at) && events.suspensions().stream().noneMatch(span -> span.covers(at));
    }

    /// Whether the order exists and is not over; it may be suspended.
    public boolean isLivingAt(Instant at) {
        return !at.isBefore(madeAt) && overAt().map(at::isBefore).orElse(true);
    }

    /// How a court ended it before its last day was over.
    public Optional<OrderEnding> ending() {
        return events.ending()
                .filter(ended -> term.endsAt().map(ended.at()::isBefore).orElse(true));
    }

    /// First instant at which the order is over, however it came to that; empty while open-ended.
    public Optional<Instant> overAt() {
        return ending().map(OrderEnding::at).or(term::endsAt);
    }

    /// Whether the respondent knew of it then: an order made on notice is known from its making,
    /// one made without from when he became aware or was served, whichever came first.
    public boolean isKnownToRespondentAt(Instant at) {
        return !making.withoutNotice()
                || making.awareAt().filter(aware -> !at.isBefore(aware)).isPresent()
                || service.filter(served -> !at.isBefore(served.at())).isPresent();
    }

    public ProtectionOrder withService(OrderService served) {
        return new ProtectionOrder(
                madeAt, term, history, Optional.of(served), expiryNotedAt, making, events);
    }

    public ProtectionOrder withExpiryNotedAt(Instant at) {
        return new ProtectionOrder(madeAt, term, history, service, Optional.of(at), making, events);
    }

    public ProtectionOrder withMaking(OrderMaking changed) {
        return new ProtectionOrder(madeAt, term, history, service, expiryNotedAt, changed, events);
    }

    /// Another length, so that an expiry already written down is to be written down anew.
    public ProtectionOrder withTerm(OrderTerm changed) {
        return new ProtectionOrder(
                madeAt, changed, history, service, Optional.empty(), making, events);
    }

    public ProtectionOrder withHistory(TermsHistory changed) {
        return new ProtectionOrder(madeAt, term, changed, service, expiryNotedAt, making, events);
    }

    public ProtectionOrder withEvent(OrderEvent event) {
        return new ProtectionOrder(
                madeAt, term, history, service, expiryNotedAt, making, events.with(event));
    }
}
