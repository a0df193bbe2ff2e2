package hedgeward.ui.wording;

import hedgeward.app.access.Permission;
import hedgeward.ui.kit.Messages;

/// Says why a step was not taken when no rule of its own refused it.
public record StepWords(Messages messages) {

    /// Somebody else saved first.
    public String stale() {
        return messages.text(StepWord.STALE);
    }

    /// The record is not there.
    public String missing() {
        return messages.text(StepWord.MISSING);
    }

    /// The person signed in may not do this, and who may.
    public String denied(Permission needed) {
        return needed == Permission.READ_RESTRICTED
                ? messages.text(StepWord.RESTRICTED)
                : messages.text(StepWord.DENIED, messages.text(doing(needed)));
    }

    private static StepWord doing(Permission needed) {
        return switch (needed) {
            case READ_CASES -> StepWord.MAY_READ_CASES;
            case READ_PROTECTED -> StepWord.MAY_READ_PROTECTED;
            case READ_RESTRICTED -> StepWord.RESTRICTED;
            case BREAK_GLASS -> StepWord.MAY_BREAK_GLASS;
            case RESTRICT_CASES -> StepWord.MAY_RESTRICT_CASES;
            case REVIEW_OPENINGS -> StepWord.MAY_REVIEW_OPENINGS;
            case AUTHORISE_NOTICE -> StepWord.MAY_AUTHORISE_NOTICE;
            case SERVE -> StepWord.MAY_SERVE;
            case CORRECT_CASES -> StepWord.MAY_CORRECT_CASES;
            case COMPLETE_CASES -> StepWord.MAY_COMPLETE_CASES;
            case RECORD_HEARING -> StepWord.MAY_RECORD_HEARING;
            case RECORD_NOTIFICATION -> StepWord.MAY_RECORD_NOTIFICATION;
            case PLAN_VISITS -> StepWord.MAY_PLAN_VISITS;
            case RECORD_VISIT -> StepWord.MAY_RECORD_VISIT;
            case OPEN_BREACH -> StepWord.MAY_OPEN_BREACH;
            case RECORD_ARREST -> StepWord.MAY_RECORD_ARREST;
            case RECORD_COURT -> StepWord.MAY_RECORD_COURT;
            case KEEP_EVIDENCE -> StepWord.MAY_KEEP_EVIDENCE;
            case RELEASE_EVIDENCE -> StepWord.MAY_RELEASE_EVIDENCE;
            case DO_TASKS -> StepWord.MAY_DO_TASKS;
            case PRINT_SCHEDULE -> StepWord.MAY_PRINT_SCHEDULE;
            case IMPORT -> StepWord.MAY_IMPORT;
            case EXPORT -> StepWord.MAY_EXPORT;
            case SWEEP -> StepWord.MAY_SWEEP;
            case MANAGE_OFFICE -> StepWord.MAY_MANAGE_OFFICE;
            case BACK_UP -> StepWord.MAY_BACK_UP;
            case TRY_BACKUP -> StepWord.MAY_TRY_BACKUP;
            case RESTORE -> StepWord.MAY_RESTORE;
            case CHANGE_HOLIDAYS -> StepWord.MAY_CHANGE_HOLIDAYS;
            case READ_AUDIT -> StepWord.MAY_READ_AUDIT;
        };
    }
}
