package hedgeward.app.schedule;

import hedgeward.app.access.Access;
import hedgeward.app.access.Actor;
import hedgeward.app.access.CaseGate;
import hedgeward.app.access.ClosedCases;
import hedgeward.app.access.Permission;
import hedgeward.app.audit.AuditEntry;
import hedgeward.app.audit.AuditSubject;
import hedgeward.app.audit.AuditTrail;
import hedgeward.app.audit.Operation;
import hedgeward.app.audit.Outgoing;
import hedgeward.app.common.Result;
import hedgeward.app.common.UnitOfWork;
import hedgeward.app.office.Office;
import hedgeward.app.office.OfficeSettings;
import hedgeward.domain.order.CaseRef;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/// Draws the visits of a period together for paper or file. A look at the preview is logged as a
/// consultation and has no number; a copy that leaves the screen is logged as a disclosure, gets
/// its number in the same transaction, and carries the hash of that entry.
public final class PrepareSchedule {

    private static final AuditSubject SUBJECT = AuditSubject.whole(AuditSubject.Kind.SCHEDULE);

    /// The longest period of one schedule, in days.
    public static final int MOST_DAYS = 92;

    /// A copy outlives its period by this many days, for the results to be entered from it.
    private static final int DAYS_TO_KEEP = 7;

    private final UnitOfWork unitOfWork;
    private final Schedules schedules;
    private final Office office;
    private final AuditTrail audit;
    private final CaseGate gate;
    private final Clock clock;

    public PrepareSchedule(
            UnitOfWork unitOfWork,
            Schedules schedules,
            Office office,
            AuditTrail audit,
            CaseGate gate,
            Clock clock) {
        this.unitOfWork = unitOfWork;
        this.schedules = schedules;
        this.office = office;
        this.audit = audit;
        this.gate = gate;
        this.clock = clock;
    }

    /// The schedule as it would be printed, without a number.
    public Result<Schedule, ScheduleRejection> preview(Actor actor, ScheduleQuestion question) {
        return refusal(actor, question)
                .orElseGet(
                        () ->
                                unitOfWork.write(
                                        _ -> {
                                            List<ScheduleRow> rows = rows(actor, question);
                                            audit.record(
                                                    entry(
                                                            AuditEntry.of(
                                                                    actor,
                                                                    Operation.CONSULTATION,
                                                                    "schedule.preview",
                                                                    SUBJECT),
                                                            question,
                                                            rows.size()));
                                            return new Result.Done<>(
                                                    new Schedule(
                                                            question,
                                                            stamp(
                                                                    actor,
                                                                    question,
                                                                    Optional.empty(),
                                                                    Optional.empty()),
                                                            rows));
                                        }));
    }

    /// A numbered copy, to be printed or saved at once.
    public Result<Schedule, ScheduleRejection> issue(Actor actor, ScheduleQuestion question) {
        return refusal(actor, question)
                .orElseGet(
                        () ->
                                unitOfWork.write(
                                        _ -> {
                                            List<ScheduleRow> rows = rows(actor, question);
                                            int copy = schedules.takeCopyNumber();
                                            audit.record(
                                                    entry(
                                                                    AuditEntry.disclosure(
                                                                            actor,
                                                                            "schedule.issue",
                                                                            SUBJECT,
                                                                            to(question)
                                                                                    .orElseThrow()),
                                                                    question,
                                                                    rows.size())
                                                            .with("copy", Integer.toString(copy)));
                                            Optional<String> head =
                                                    Optional.of(audit.head().shortHash());
                                            return new Result.Done<>(
                                                    new Schedule(
                                                            question,
                                                            stamp(
                                                                    actor,
                                                                    question,
                                                                    Optional.of(copy),
                                                                    head),
                                                            rows));
                                        }));
    }

    /// Visits of a case that is closed to the actor stand on the sheet, for somebody must go; who
    /// goes learns the rest from the officer in the case.
    private List<ScheduleRow> rows(Actor actor, ScheduleQuestion question) {
        ClosedCases closed = gate.closedTo(actor);
        return schedules.findRows(question).stream()
                .map(
                        row ->
                                closed.hides(new CaseRef(row.caseRef()))
                                        ? Redaction.restricted(row)
                                        : row)
                .toList();
    }

    private static Optional<Result<Schedule, ScheduleRejection>> refusal(
            Actor actor, ScheduleQuestion question) {
        Optional<Permission> missing =
                List.of(Permission.PRINT_SCHEDULE, needed(question.detail())).stream()
                        .filter(permission -> !Access.permits(actor, permission))
                        .findFirst();
        if (missing.isPresent()) {
            return Optional.of(new Result.Denied<>(missing.get()));
        }
        return rejection(question).map(Result.Rejected::new);
    }

    private static Permission needed(DetailLevel detail) {
        return switch (detail) {
            case FULL -> Permission.READ_PROTECTED;
            case NO_NAMES, CODES_ONLY -> Permission.READ_CASES;
        };
    }

    private static Optional<ScheduleRejection> rejection(ScheduleQuestion question) {
        if (question.to().isBefore(question.from())) {
            return Optional.of(ScheduleRejection.ENDS_BEFORE_IT_BEGINS);
        }
        if (ChronoUnit.DAYS.between(question.from(), question.to()) >= MOST_DAYS) {
            return Optional.of(ScheduleRejection.TOO_LONG);
        }
        return to(question).isEmpty()
                ? Optional.of(ScheduleRejection.FOR_NOBODY)
                : Optional.empty();
    }

    /// Empty where nobody can be read in it, as in letters that show nothing.
    private static Optional<Outgoing> to(ScheduleQuestion question) {
        return Outgoing.of(question.printedFor(), "the visits of its period");
    }

    private static AuditEntry entry(AuditEntry plain, ScheduleQuestion question, int visits) {
        AuditEntry entry =
                plain.with("from", question.from().toString())
                        .with("to", question.to().toString())
                        .with("detail", question.detail().name())
                        .with("visits", Integer.toString(visits));
        return question.officer().map(collar -> entry.with("officer", collar)).orElse(entry);
    }

    private CopyStamp stamp(
            Actor actor, ScheduleQuestion question, Optional<Integer> copy, Optional<String> head) {
        OfficeSettings settings = office.settings();
        return new CopyStamp(
                copy,
                actor.userName(),
                to(question).orElseThrow().recipient(),
                clock.instant(),
                question.to().plusDays(DAYS_TO_KEEP),
                head,
                settings.name(),
                settings.training());
    }
}
