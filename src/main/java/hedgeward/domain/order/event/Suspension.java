package hedgeward.domain.order.event;

import java.time.Instant;
import java.util.Optional;

/// A span in which an order does not bind.
///
/// @param until first instant after it; empty while no end is known
public record Suspension(Instant from, Optional<Instant> until) {

    /// Whether the order is suspended at the instant.
    public boolean covers(Instant at) {
        return !at.isBefore(from) && until.map(at::isBefore).orElse(true);
    }

    /// Whether any moment at or after the instant may lie in it.
    public boolean reaches(Instant at) {
        return until.map(at::isBefore).orElse(true);
    }
}
