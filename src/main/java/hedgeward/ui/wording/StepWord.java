package hedgeward.ui.wording;

import hedgeward.ui.kit.MsgKey;

/// The texts of answers every step can have: changed meanwhile, not allowed, not in the register.
public enum StepWord implements MsgKey {
    STALE,
    MISSING,
    DENIED,
    RESTRICTED,
    MAY_READ_CASES,
    MAY_READ_PROTECTED,
    MAY_BREAK_GLASS,
    MAY_RESTRICT_CASES,
    MAY_REVIEW_OPENINGS,
    MAY_REVIEW_RETENTION,
    MAY_AUTHORISE_NOTICE,
    MAY_SERVE,
    MAY_CORRECT_CASES,
    MAY_COMBINE_PEOPLE,
    MAY_COMPLETE_CASES,
    MAY_RECORD_HEARING,
    MAY_RECORD_NOTIFICATION,
    MAY_PLAN_VISITS,
    MAY_RECORD_VISIT,
    MAY_OPEN_BREACH,
    MAY_RECORD_ARREST,
    MAY_RECORD_COURT,
    MAY_KEEP_EVIDENCE,
    MAY_RELEASE_EVIDENCE,
    MAY_DO_TASKS,
    MAY_PRINT_SCHEDULE,
    MAY_IMPORT,
    MAY_EXPORT,
    MAY_SWEEP,
    MAY_MANAGE_OFFICE,
    MAY_APPROVE_PEOPLE,
    MAY_BACK_UP,
    MAY_TRY_BACKUP,
    MAY_RESTORE,
    MAY_CHANGE_HOLIDAYS,
    MAY_READ_AUDIT;

    @Override
    public String bundle() {
        return "stepwords";
    }
}
