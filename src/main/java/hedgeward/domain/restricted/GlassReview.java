package hedgeward.domain.restricted;

import java.time.Instant;
import java.util.UUID;

/// A supervisor looked at an opening and said what became of it.
public record GlassReview(UUID openingId, Instant at, String by, String remark) {

    @Override
    public String toString() {
        return "GlassReview[" + openingId + "]";
    }
}
