package hedgeward.domain.order;

import hedgeward.domain.condition.Terms;

import java.time.Instant;
import java.util.Optional;

/// An order a court made (DVPO or DAPO).
///
/// @param expiryNotedAt when the sweep wrote down that it had expired; the expiry itself does not
///   wait for it
public record ProtectionOrder(
        Instant madeAt,
        OrderTerm term,
        Terms terms,
        Optional<OrderService> service,
        Optional<Instant> expiryNotedAt) {

    /// Whether the order is in force: from the moment it is made to the end of its last day in
    /// London.
    public boolean isInForceAt(Instant at) {
        return !at.isBefore(madeAt) && term.endsAt().map(at::isBefore).orElse(true);
    }

    public ProtectionOrder withService(OrderService served) {
        return new ProtectionOrder(madeAt, term, terms, Optional.of(served), expiryNotedAt);
    }

    public ProtectionOrder withExpiryNotedAt(Instant at) {
        return new ProtectionOrder(madeAt, term, terms, service, Optional.of(at));
    }
}
