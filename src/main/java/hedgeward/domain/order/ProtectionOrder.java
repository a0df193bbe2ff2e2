package hedgeward.domain.order;

import hedgeward.domain.condition.Terms;
import hedgeward.domain.condition.TermsHistory;

import java.time.Instant;
import java.util.Optional;

/// An order a court made (DVPO or DAPO).
///
/// @param history its terms, with every earlier wording
/// @param expiryNotedAt when the sweep wrote down that it had expired; the expiry itself does not
///   wait for it
/// @param making how it came before the court, and whether the respondent knew of it
public record ProtectionOrder(
        Instant madeAt,
        OrderTerm term,
        TermsHistory history,
        Optional<OrderService> service,
        Optional<Instant> expiryNotedAt,
        OrderMaking making) {

    /// An order made after a notice.
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

    /// The terms as they stand now.
    public Terms terms() {
        return history.terms();
    }

    /// Whether the order is in force: from the moment it is made to the end of its last day in
    /// London.
    public boolean isInForceAt(Instant at) {
        return !at.isBefore(madeAt) && term.endsAt().map(at::isBefore).orElse(true);
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
                madeAt, term, history, Optional.of(served), expiryNotedAt, making);
    }

    public ProtectionOrder withExpiryNotedAt(Instant at) {
        return new ProtectionOrder(madeAt, term, history, service, Optional.of(at), making);
    }

    public ProtectionOrder withMaking(OrderMaking changed) {
        return new ProtectionOrder(madeAt, term, history, service, expiryNotedAt, changed);
    }

    public ProtectionOrder withHistory(TermsHistory changed) {
        return new ProtectionOrder(madeAt, term, changed, service, expiryNotedAt, making);
    }
}
