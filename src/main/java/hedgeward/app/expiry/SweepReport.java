package hedgeward.app.expiry;

import hedgeward.domain.order.CaseRef;
import hedgeward.domain.visit.VisitCode;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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

    /// Whether nothing was written and nothing failed.
    public boolean isEmpty() {
        return expired.isEmpty()
                && lapsed.isEmpty()
                && missed.isEmpty()
                && closed.isEmpty()
                && failed == 0;
    }

    /// This report and a later one as one.
    public SweepReport followedBy(SweepReport later) {
        return new SweepReport(
                since,
                later.at(),
                joined(expired, later.expired()),
                joined(lapsed, later.lapsed()),
                joined(missed, later.missed()),
                joined(closed, later.closed()),
                later.failed());
    }

    private static <T> List<T> joined(List<T> before, List<T> after) {
        return Stream.concat(before.stream(), after.stream()).distinct().toList();
    }
}
