package hedgeward.domain.evidence;

import hedgeward.domain.breach.BreachId;
import hedgeward.domain.order.CaseId;

import java.time.Instant;
import java.util.Optional;

/// What is known of a file that was taken in. It is never changed: what it is stays what it was.
///
/// @param content its length and hash when it was taken in
/// @param label what it was called and what was said of it
/// @param takenIn when and by whom
public record EvidenceFile(
        EvidenceId id,
        BreachId breach,
        CaseId caseId,
        Content content,
        Label label,
        Taken takenIn) {

    /// The longest file that is taken in, in bytes: 2 GiB.
    public static final long MOST_BYTES = 2L * 1024 * 1024 * 1024;

    /// @param bytes length
    /// @param sha256 of all its bytes, 64 hexadecimal letters
    public record Content(long bytes, String sha256, FileKind kind) {

        /// Enough of the hash to read aloud.
        public String shortHash() {
            return sha256.substring(0, 12);
        }

        @Override
        public String toString() {
            return "Content[" + bytes + " bytes]";
        }
    }

    /// @param exhibit number of the exhibit of the breach it belongs to, when named
    /// @param words what it is and where it came from
    public record Label(FileName name, Optional<Integer> exhibit, Optional<String> words) {

        @Override
        public String toString() {
            return "Label[hidden]";
        }
    }

    /// @param at instant
    /// @param by user who took it in
    public record Taken(Instant at, String by) {

        @Override
        public String toString() {
            return "Taken[" + at + "]";
        }
    }

    @Override
    public String toString() {
        return "EvidenceFile[" + id.value() + "]";
    }
}
