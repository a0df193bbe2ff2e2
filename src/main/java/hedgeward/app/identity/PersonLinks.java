package hedgeward.app.identity;

import hedgeward.domain.identity.PairDecision;
import hedgeward.domain.order.CaseId;
import hedgeward.domain.order.CaseRef;

import java.util.List;

/// What was decided about who is who. Rows are only added.
public interface PersonLinks {

    /// Oldest first.
    List<PairDecision> findAll();

    void add(PairDecision decision);

    /// The cases whose respondent may be the one of this case by name or date of birth, whatever
    /// was decided; this one is not among them. By reference.
    List<CaseRef> findAlike(CaseId id);
}
