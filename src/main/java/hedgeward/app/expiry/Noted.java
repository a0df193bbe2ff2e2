package hedgeward.app.expiry;

import hedgeward.domain.order.CaseRef;
import hedgeward.domain.visit.VisitCode;

/// One fact that was written down.
sealed interface Noted {

    record Expired(CaseRef ref) implements Noted {}

    record Lapsed(CaseRef ref) implements Noted {}

    record Missed(VisitCode code) implements Noted {}

    record Closed(VisitCode code) implements Noted {}
}
