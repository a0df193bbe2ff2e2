package hedgeward.ui.wording;

import static java.util.Map.entry;

import hedgeward.app.access.Permission;

import java.util.Map;

/// What each permission lets somebody do, in words that follow *may not*.
final class PermittedSteps {

    private static final Map<Permission, StepWord> WORDS =
            Map.ofEntries(
                    entry(Permission.READ_CASES, StepWord.MAY_READ_CASES),
                    entry(Permission.READ_PROTECTED, StepWord.MAY_READ_PROTECTED),
                    entry(Permission.READ_RESTRICTED, StepWord.RESTRICTED),
                    entry(Permission.BREAK_GLASS, StepWord.MAY_BREAK_GLASS),
                    entry(Permission.RESTRICT_CASES, StepWord.MAY_RESTRICT_CASES),
                    entry(Permission.REVIEW_OPENINGS, StepWord.MAY_REVIEW_OPENINGS),
                    entry(Permission.REVIEW_RETENTION, StepWord.MAY_REVIEW_RETENTION),
                    entry(Permission.AUTHORISE_NOTICE, StepWord.MAY_AUTHORISE_NOTICE),
                    entry(Permission.SERVE, StepWord.MAY_SERVE),
                    entry(Permission.CORRECT_CASES, StepWord.MAY_CORRECT_CASES),
                    entry(Permission.COMBINE_PEOPLE, StepWord.MAY_COMBINE_PEOPLE),
                    entry(Permission.COMPLETE_CASES, StepWord.MAY_COMPLETE_CASES),
                    entry(Permission.RECORD_HEARING, StepWord.MAY_RECORD_HEARING),
                    entry(Permission.RECORD_NOTIFICATION, StepWord.MAY_RECORD_NOTIFICATION),
                    entry(Permission.PLAN_VISITS, StepWord.MAY_PLAN_VISITS),
                    entry(Permission.RECORD_VISIT, StepWord.MAY_RECORD_VISIT),
                    entry(Permission.OPEN_BREACH, StepWord.MAY_OPEN_BREACH),
                    entry(Permission.RECORD_ARREST, StepWord.MAY_RECORD_ARREST),
                    entry(Permission.RECORD_COURT, StepWord.MAY_RECORD_COURT),
                    entry(Permission.KEEP_EVIDENCE, StepWord.MAY_KEEP_EVIDENCE),
                    entry(Permission.RELEASE_EVIDENCE, StepWord.MAY_RELEASE_EVIDENCE),
                    entry(Permission.DO_TASKS, StepWord.MAY_DO_TASKS),
                    entry(Permission.PRINT_SCHEDULE, StepWord.MAY_PRINT_SCHEDULE),
                    entry(Permission.IMPORT, StepWord.MAY_IMPORT),
                    entry(Permission.EXPORT, StepWord.MAY_EXPORT),
                    entry(Permission.SWEEP, StepWord.MAY_SWEEP),
                    entry(Permission.MANAGE_OFFICE, StepWord.MAY_MANAGE_OFFICE),
                    entry(Permission.APPROVE_PEOPLE, StepWord.MAY_APPROVE_PEOPLE),
                    entry(Permission.BACK_UP, StepWord.MAY_BACK_UP),
                    entry(Permission.TRY_BACKUP, StepWord.MAY_TRY_BACKUP),
                    entry(Permission.RESTORE, StepWord.MAY_RESTORE),
                    entry(Permission.CHANGE_HOLIDAYS, StepWord.MAY_CHANGE_HOLIDAYS),
                    entry(Permission.READ_AUDIT, StepWord.MAY_READ_AUDIT));

    private PermittedSteps() {}

    /// @throws IllegalArgumentException when a permission has no words, which a test rules out
    static StepWord of(Permission permission) {
        StepWord word = WORDS.get(permission);
        if (word == null) {
            throw new IllegalArgumentException("a permission without words");
        }
        return word;
    }
}
