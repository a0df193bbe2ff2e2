package hedgeward.app.breach;

import hedgeward.app.common.Saved;
import hedgeward.domain.breach.Breach;
import hedgeward.domain.breach.BreachId;
import hedgeward.domain.order.CaseId;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// The breaches of the register, whole.
public interface Breaches {

    Optional<Breach> findById(BreachId id);

    /// Newest report first.
    List<Breach> findByCase(CaseId caseId);

    List<Breach> findByCases(Collection<CaseId> caseIds);

    /// All, oldest report first; for exports.
    List<Breach> findAll();

    /// Inserts at version 0, else updates the version given and raises it by one.
    Saved save(Breach breach);

    void addAll(List<Breach> breaches);

    /// Keeps a step for good, in the running transaction.
    void keepStep(BreachStep step);

    /// What was kept of these breaches, each one's oldest first.
    List<BreachStep> findSteps(Collection<BreachId> ids);
}
