package hedgeward.app.access;

import java.util.EnumSet;
import java.util.Set;

/// The one table of who may do what.
public final class Access {

    private static final Set<Permission> DESK =
            EnumSet.of(
                    Permission.READ_CASES,
                    Permission.BREAK_GLASS,
                    Permission.READ_PROTECTED,
                    Permission.COMPLETE_CASES,
                    Permission.OPEN_BREACH,
                    Permission.KEEP_EVIDENCE,
                    Permission.DO_TASKS,
                    Permission.RECORD_NOTIFICATION);

    private static final Set<Permission> CUSTODY =
            EnumSet.of(
                    Permission.READ_CASES,
                    Permission.BREAK_GLASS,
                    Permission.OPEN_BREACH,
                    Permission.RECORD_ARREST,
                    Permission.KEEP_EVIDENCE,
                    Permission.RECORD_COURT);

    private static final Set<Permission> CASE_OFFICER =
            EnumSet.of(
                    Permission.READ_CASES,
                    Permission.BREAK_GLASS,
                    Permission.READ_PROTECTED,
                    Permission.AUTHORISE_NOTICE,
                    Permission.CORRECT_CASES,
                    Permission.COMBINE_PEOPLE,
                    Permission.COMPLETE_CASES,
                    Permission.SERVE,
                    Permission.RECORD_HEARING,
                    Permission.RECORD_NOTIFICATION,
                    Permission.PLAN_VISITS,
                    Permission.RECORD_VISIT,
                    Permission.OPEN_BREACH,
                    Permission.RECORD_ARREST,
                    Permission.RECORD_COURT,
                    Permission.KEEP_EVIDENCE,
                    Permission.RELEASE_EVIDENCE,
                    Permission.DO_TASKS,
                    Permission.PRINT_SCHEDULE,
                    Permission.EXPORT);

    private static final Set<Permission> SPECIAL =
            EnumSet.of(
                    Permission.READ_CASES,
                    Permission.BREAK_GLASS,
                    Permission.READ_PROTECTED,
                    Permission.RECORD_VISIT,
                    Permission.DO_TASKS,
                    Permission.KEEP_EVIDENCE,
                    Permission.OPEN_BREACH);

    /// Manages and reads no case, so what holds cases in the clear is not hers or his to take out.
    private static final Set<Permission> ADMINISTRATOR =
            EnumSet.of(
                    Permission.IMPORT,
                    Permission.MANAGE_OFFICE,
                    Permission.APPROVE_PEOPLE,
                    Permission.BACK_UP,
                    Permission.TRY_BACKUP,
                    Permission.RESTORE,
                    Permission.CHANGE_HOLIDAYS,
                    Permission.SWEEP);

    /// A day proclaimed at night cannot wait for an administrator.
    private static final Set<Permission> SUPERVISOR =
            with(
                    CASE_OFFICER,
                    Permission.RESTRICT_CASES,
                    Permission.REVIEW_OPENINGS,
                    Permission.REVIEW_RETENTION,
                    Permission.APPROVE_PEOPLE,
                    Permission.CHANGE_HOLIDAYS,
                    Permission.TRY_BACKUP,
                    Permission.RESTORE);

    private Access() {}

    /// Whether one of the actor's roles allows it.
    public static boolean permits(Actor actor, Permission permission) {
        return actor.roles().stream().anyMatch(role -> of(role).contains(permission));
    }

    private static Set<Permission> with(Set<Permission> others, Permission... more) {
        EnumSet<Permission> all = EnumSet.copyOf(others);
        all.addAll(Set.of(more));
        return all;
    }

    /// Everything a role allows.
    public static Set<Permission> of(Role role) {
        return switch (role) {
            case DESK -> DESK;
            case CUSTODY -> CUSTODY;
            case CASE_OFFICER -> CASE_OFFICER;
            case SUPERVISOR -> SUPERVISOR;
            case SPECIAL -> SPECIAL;
            case AUDITOR -> EnumSet.of(Permission.READ_AUDIT);
            case ADMINISTRATOR -> ADMINISTRATOR;
            case SCHEDULER -> EnumSet.of(Permission.SWEEP, Permission.BACK_UP);
        };
    }
}
