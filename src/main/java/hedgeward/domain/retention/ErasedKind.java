package hedgeward.domain.retention;

import java.util.Locale;

/// What a certificate of disposal counts: kinds of record as a person thinks of them, not tables.
public enum ErasedKind {
    CASES,
    CHILDREN,
    TERMS,
    HEARINGS,
    COURT_DECISIONS,
    NOTIFICATIONS,
    VISITS,
    BREACHES,
    BREACH_FILE_ENTRIES,
    EVIDENCE_FILES,
    CORRECTIONS,
    TASKS,
    NOTICE_REQUESTS,
    RESTRICTIONS,
    IDENTITY_DECISIONS,
    RETENTION_DECISIONS;

    /// As lists and files say it, such as `evidence-files`.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
