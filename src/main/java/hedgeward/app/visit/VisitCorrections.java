package hedgeward.app.visit;

import hedgeward.domain.order.CaseId;

import java.util.List;

/// What was put right in visits, kept for good: nothing is overwritten silently.
public interface VisitCorrections {

    /// Adds one, in the running transaction.
    void add(VisitCorrection correction);

    /// Those of every visit of a case, newest first.
    List<VisitCorrection> findByCase(CaseId caseId);
}
