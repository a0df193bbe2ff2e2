package hedgeward.domain.retention;

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
    DRAFTS,
    RESTRICTIONS,
    RETENTION_DECISIONS
}
