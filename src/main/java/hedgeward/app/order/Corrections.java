package hedgeward.app.order;

import hedgeward.domain.order.CaseId;

import java.util.List;

/// What was put right in cases, kept for good: nothing is overwritten silently.
public interface Corrections {

    /// Adds one, in the running transaction.
    void add(CaseCorrection correction);

    /// Those of one case, newest first.
    List<CaseCorrection> findByCase(CaseId caseId);
}
