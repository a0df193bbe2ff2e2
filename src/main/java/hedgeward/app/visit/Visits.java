package hedgeward.app.visit;

import hedgeward.app.common.Saved;
import hedgeward.domain.order.CaseId;
import hedgeward.domain.visit.Visit;
import hedgeward.domain.visit.VisitCode;
import hedgeward.domain.visit.VisitId;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// The visits of the register, whole.
public interface Visits {

    Optional<Visit> findById(VisitId id);

    Optional<Visit> findByCode(VisitCode code);

    List<Visit> findByCodes(Collection<VisitCode> codes);

    List<Visit> findByCase(CaseId caseId);

    /// All, by code, a page at a time; for exports. `after` is empty text for the first page.
    List<Visit> findAfter(String after, int limit);

    /// Inserts at version 0, else updates the version given and raises it by one.
    Saved save(Visit visit);

    void addAll(List<Visit> visits);

    /// The next free visit codes, as many as asked for.
    List<VisitCode> nextCodes(int count);
}
