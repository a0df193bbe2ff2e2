package hedgeward.app.breach;

import hedgeward.domain.breach.BreachId;
import hedgeward.domain.order.CaseId;

import java.util.List;

/// What was put right in breaches, kept for good: nothing is overwritten silently.
public interface BreachCorrections {

    /// Adds one, in the running transaction.
    void add(BreachCorrection correction);

    /// Those of one breach, newest first.
    List<BreachCorrection> findByBreach(BreachId breachId);

    /// Those of every breach of a case, newest first.
    List<BreachCorrection> findByCase(CaseId caseId);
}
