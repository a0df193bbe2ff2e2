package hedgeward.app.evidence;

import hedgeward.domain.breach.BreachId;
import hedgeward.domain.evidence.EvidenceFile;
import hedgeward.domain.evidence.EvidenceId;

import java.util.List;
import java.util.Optional;

/// What the register knows of evidence files. Rows are added, never changed.
public interface EvidenceTable {

    /// @param sealedSha256 of the file as it lies on the disk
    void add(EvidenceFile file, EvidenceKey key, String sealedSha256);

    Optional<EvidenceFile> findById(EvidenceId id);

    /// The key of a file that is known; the caller closes it.
    EvidenceKey getKey(EvidenceId id);

    /// Those of a breach, oldest first.
    List<EvidenceFile> findAll(BreachId breach);

    /// Every file of the office, oldest first.
    List<EvidenceFile> findAll();
}
