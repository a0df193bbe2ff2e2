package hedgeward.app.retention;

import hedgeward.domain.evidence.EvidenceId;
import hedgeward.domain.order.CaseId;
import hedgeward.domain.retention.ErasedKind;

import java.util.List;
import java.util.Map;

/// Takes a case out of the register with everything that refers to it. The entries of the log stay.
public interface Erasure {

    /// What there is of a case to be erased.
    Map<ErasedKind, Integer> count(CaseId caseId);

    /// Erases it within the running unit of work, which must be one of [ErasingWork].
    ///
    /// @return how many records of each kind there were
    Erased erase(CaseId caseId);

    /// What was erased, and the evidence files whose content nobody can read any more.
    record Erased(Map<ErasedKind, Integer> counts, List<EvidenceId> files) {
        public Erased {
            counts = Map.copyOf(counts);
            files = List.copyOf(files);
        }
    }
}
