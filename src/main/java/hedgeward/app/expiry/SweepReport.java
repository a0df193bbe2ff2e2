package hedgeward.app.expiry;

import hedgeward.domain.order.CaseRef;
import hedgeward.domain.visit.VisitCode;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What one pass wrote down.
///
/// @param since when the pass before it ran; empty for the first
/// @param closed planned visits closed because their order ended first
/// @param failed records that could not be written and will be tried again
public record SweepReport(
        Optional<Instant> since,
        Instant at,
        List<CaseRef> expired,
        List<CaseRef> lapsed,
        List<VisitCode> missed,
        List<VisitCode> closed,
        int failed) {

    public SweepReport {
        expired = List.copyOf(expired);
        lapsed = List.copyOf(lapsed);
        missed = List.copyOf(missed);
        closed = List.copyOf(closed);
    }

    public boolean isEmpty() {
        return expired.isEmpty()
                && lapsed.isEmpty()
                && missed.isEmpty()
                && closed.isEmpty()
                && failed == 0;
    }
}
