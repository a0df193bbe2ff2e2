package hedgeward.app.audit;

import java.util.List;
import java.util.Optional;

/// Reads the whole log, in the running transaction.
public interface AuditLog {

    /// The newest entries that answer the question, newest first.
    List<LoggedEntry> find(AuditQuestion question, int limit);

    /// Entries from a number on, oldest first.
    List<LoggedEntry> from(long sequence, int limit);

    /// The entry whose hash begins so.
    ///
    /// @param hex at least 12 hexadecimal digits, small letters
    Optional<LoggedEntry> findByHash(String hex);
}
