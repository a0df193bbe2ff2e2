package hedgeward.app.retention;

import hedgeward.domain.order.CaseId;
import hedgeward.domain.order.CaseRef;
import hedgeward.domain.retention.Disposal;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The register of disposals. Rows are only added; the number of a certificate is given once.
public interface Disposals {

    /// The number of the next certificate; no other disposal gets it.
    int nextCertificate();

    void add(Disposal disposal);

    Optional<Disposal> findByCertificate(int number);

    Optional<Disposal> findByCase(CaseId caseId);

    /// Those of cases under this reference, in small letters or capitals, newest first.
    List<Disposal> findByRef(CaseRef ref);

    /// Which of these references must not be used again.
    Set<CaseRef> findClosed(Collection<CaseRef> refs);

    /// Newest first.
    ///
    /// @param before only those with a smaller number
    List<Disposal> findBefore(int before, int limit);
}
