package hedgeward.app.audit;

/// The newest entry: its number, from 1 up without a gap (0 while the log is empty), and its hash
/// in hexadecimal.
public record AuditHead(long sequence, String hash) {

    /// The first characters, as printed on a schedule.
    public String shortHash() {
        return hash.substring(0, Math.min(12, hash.length()));
    }
}
