package hedgeward.app.access;

import hedgeward.domain.order.CaseId;
import hedgeward.domain.restricted.RestrictionChange;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Which cases are restricted, to whom they are open, and since when. Only ever added to.
public interface Restrictions {

    /// The newest decision about a case; empty when there never was one.
    Optional<RestrictionChange> findNewest(CaseId caseId);

    /// Every decision about a case, newest first.
    List<RestrictionChange> findByCase(CaseId caseId);

    /// The restricted cases which this user neither is named to read nor has opened at the instant.
    ClosedCases closedTo(String userName, Instant at);

    /// The restricted cases this user may not open by any way, being a party.
    ClosedCases keptFrom(String userName);

    /// Every restricted case.
    ClosedCases restricted();

    void add(RestrictionChange change);
}
