package hedgeward.app.retention;

import hedgeward.app.audit.AuditHead;
import hedgeward.app.backup.Keeping;
import hedgeward.domain.retention.Disposal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// The certificate of a disposal, to be kept or handed on. Nobody the case concerned is on it.
///
/// @param backups how long copies may hold the case; empty while the office has no folder of
///   backups that are rotated
public record CertificatePaper(Disposal disposal, Optional<Backups> backups, Stamp stamp) {

    /// By the rotation of this office.
    ///
    /// @param goneBy the London day whose backup takes the place of the last one that holds it
    public record Backups(Keeping keep, LocalDate goneBy) {}

    /// What stands at the head and the foot.
    ///
    /// @param training whether the office holds invented people only
    /// @param hands who made it, for whom
    /// @param head the log with the entry of this very paper
    public record Stamp(
            String officeName, boolean training, Instant issuedAt, Hands hands, AuditHead head) {

        @Override
        public String toString() {
            return "Stamp[withheld]";
        }
    }

    /// From whom to whom.
    ///
    /// @param by a user name
    /// @param to as it is logged
    public record Hands(String by, String to) {

        @Override
        public String toString() {
            return "Hands[withheld]";
        }
    }

    @Override
    public String toString() {
        return "CertificatePaper[" + disposal.certificate() + "]";
    }
}
