package hedgeward.app.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Set;
import java.util.UUID;

/// Where the content of evidence files lies, encrypted, beside the register. A file is under a key
/// of its own, which only its row in the register knows.
public interface EvidenceShelf {

    /// Writes everything that comes out of the stream, encrypted, and forces it to the disk.
    ///
    /// @param id under which nothing lies yet
    /// @throws IOException when reading or writing fails; nothing is left of it then
    Shelved put(UUID id, InputStream content) throws IOException;

    /// Decrypts a file into a stream, and says whether it is what was put there. What was written
    /// before damage was met is worth nothing.
    ///
    /// @throws IOException when the stream cannot be written to
    Fetched fetch(UUID id, EvidenceKey key, OutputStream into) throws IOException;

    /// Takes a file away, if it is there.
    void drop(UUID id);

    /// Takes away what lies there and has no row: it was cut off before it was written down.
    ///
    /// @return how many
    int sweep(Set<UUID> known) throws IOException;

    /// What was put.
    ///
    /// @param bytes length of the content
    /// @param sha256 of the content, hexadecimal
    /// @param sealedSha256 of the file as it lies on the disk, hexadecimal
    /// @param first its first bytes, by which its kind is told
    record Shelved(
            EvidenceKey key, long bytes, String sha256, String sealedSha256, EvidenceBytes first) {}

    /// What came of fetching.
    sealed interface Fetched {

        /// Every block opened, and the last was the last.
        record Whole(long bytes, String sha256) implements Fetched {}

        record Gone() implements Fetched {}

        record Damaged() implements Fetched {}
    }
}
