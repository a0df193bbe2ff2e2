package hedgeward.app.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// Evidence files in a folder beside backups, as encrypted as in the office. A file never changes,
/// so backups share it: it is copied once, and read back for every backup that tells of it.
public interface EvidenceArchive {

    /// Copies what is not there yet, forced to the disk, and reads everything back.
    ///
    /// @param backup beside which they are to lie
    /// @throws IOException when that folder cannot be written to
    EvidenceTally keep(Path backup, List<EvidenceMark> marks) throws IOException;

    /// Reads back what lies beside a backup.
    ///
    /// @throws IOException when that folder cannot be read
    EvidenceTally check(Path backup, List<EvidenceMark> marks) throws IOException;

    /// Deletes files no backup tells of any longer; what cannot be deleted stays.
    ///
    /// @param folder of the backups
    void forget(Path folder, Set<UUID> ids);
}
