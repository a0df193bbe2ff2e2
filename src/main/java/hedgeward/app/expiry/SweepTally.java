package hedgeward.app.expiry;

import hedgeward.domain.order.CaseRef;
import hedgeward.domain.visit.VisitCode;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Counts what one pass has committed.
final class SweepTally {

    private final List<CaseRef> expired = new ArrayList<>();
    private final List<CaseRef> lapsed = new ArrayList<>();
    private final List<VisitCode> missed = new ArrayList<>();
    private final List<VisitCode> closed = new ArrayList<>();
    private int failed;

    void add(List<Noted> noted) {
        for (Noted fact : noted) {
            switch (fact) {
                case Noted.Expired(CaseRef ref) -> expired.add(ref);
                case Noted.Lapsed(CaseRef ref) -> lapsed.add(ref);
                case Noted.Missed(VisitCode code) -> missed.add(code);
                case Noted.Closed(VisitCode code) -> closed.add(code);
            }
        }
    }

    void failed(int records) {
        failed += records;
    }

    SweepReport report(Optional<Instant> since, Instant at) {
        return new SweepReport(since, at, expired, lapsed, missed, closed, failed);
    }
}
