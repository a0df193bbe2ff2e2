package hedgeward.app.backup;

import java.io.IOException;
import java.nio.file.Path;

/// Copies of the open office's register.
public interface RegisterCopies {

    /// Writes one consistent state of the register, encrypted as the register is, while work goes
    /// on, and forces it to the disk.
    ///
    /// @throws IOException when it cannot be written
    void copyInto(Path file) throws IOException;

    /// Opens a copy and looks it through. The copy is used up: the engine may write to it.
    CopyCheck check(Path copy) throws IOException;

    /// The office's key file as it is now: the data key, wrapped for each user.
    byte[] keyFile() throws IOException;

    /// A backup is proved: what was kept only until then may go. What cannot be deleted stays.
    void proved();

    /// The office's evidence files beside its backups.
    EvidenceArchive evidence();

    /// A folder on the office's own disk for what is written on the way; empty at first.
    Path scratch() throws IOException;
}
