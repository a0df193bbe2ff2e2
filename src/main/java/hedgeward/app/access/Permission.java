package hedgeward.app.access;

/// What a use case needs to be allowed to run.
public enum Permission {
    READ_CASES,
    READ_PROTECTED,
    /// Not by any role: the case is restricted, and the person is neither named to read it nor has
    /// broken the glass.
    READ_RESTRICTED,
    BREAK_GLASS,
    RESTRICT_CASES,
    REVIEW_OPENINGS,
    REVIEW_RETENTION,
    AUTHORISE_NOTICE,
    SERVE,
    RECORD_HEARING,
    CORRECT_CASES,
    COMBINE_PEOPLE,
    COMPLETE_CASES,
    RECORD_NOTIFICATION,
    PLAN_VISITS,
    RECORD_VISIT,
    OPEN_BREACH,
    RECORD_ARREST,
    RECORD_COURT,
    KEEP_EVIDENCE,
    RELEASE_EVIDENCE,
    DO_TASKS,
    PRINT_SCHEDULE,
    IMPORT,
    EXPORT,
    SWEEP,
    MANAGE_OFFICE,
    APPROVE_PEOPLE,
    BACK_UP,
    TRY_BACKUP,
    RESTORE,
    CHANGE_HOLIDAYS,
    READ_AUDIT
}
