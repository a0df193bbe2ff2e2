package hedgeward.app.order;

import hedgeward.app.common.Saved;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.order.CaseId;
import hedgeward.domain.order.CaseRef;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// The cases of the register, whole.
public interface Cases {

    Optional<CaseFile> findById(CaseId id);

    Optional<CaseFile> findByRef(CaseRef ref);

    /// Those of the references that are in the register.
    List<CaseFile> findByRefs(Collection<CaseRef> refs);

    /// All, by reference, a page at a time; for exports.
    ///
    /// @param after the last reference of the page before; empty text for the first page
    List<CaseFile> findAfter(String after, int limit);

    /// Inserts at version 0, else updates the version given and raises it by one.
    Saved save(CaseFile file);

    void addAll(List<CaseFile> files);

    /// The next free reference of a year, such as `DV-2026-0601`.
    CaseRef nextRef(int year);
}
