package hedgeward.exchange.demo;

import hedgeward.domain.breach.Breach;
import hedgeward.domain.common.Decision;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.people.Officer;
import hedgeward.domain.support.Duty;
import hedgeward.domain.support.DutyKind;
import hedgeward.domain.support.TaskId;
import hedgeward.domain.support.TaskOutcome;
import hedgeward.domain.support.TaskRecord;
import hedgeward.domain.support.TaskRules;
import hedgeward.domain.support.TaskStep;
import hedgeward.domain.support.TryResult;
import hedgeward.domain.support.UpdateDuties;
import hedgeward.domain.support.WorkingDays;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What was told and done in the invented cases: nearly all of it in time, as in a station that
/// keeps its promises. What happened in the last hours is still to be told, and two things were
/// forgotten.
final class DemoTasks {

    private static final long KIND = 7;
    private static final List<TaskOutcome> TOLD =
            List.of(
                    TaskOutcome.TOLD_BY_PHONE,
                    TaskOutcome.TOLD_BY_PHONE,
                    TaskOutcome.TOLD_BY_PHONE,
                    TaskOutcome.TOLD_IN_PERSON,
                    TaskOutcome.TOLD_THROUGH_SUPPORT);

    private final DemoPlan plan;
    private final DemoOfficers officers;
    private final WorkingDays days;
    private final DemoIds ids;
    private long made;

    DemoTasks(DemoPlan plan, DemoOfficers officers, WorkingDays days) {
        this.plan = plan;
        this.officers = officers;
        this.days = days;
        this.ids = new DemoIds(plan.seed() + KIND, plan.until().minus(DemoCast.SPAN));
    }

    List<TaskRecord> of(CaseFile file, List<Breach> breaches, Scenario scenario) {
        return UpdateDuties.of(file, breaches, days, plan.until()).stream()
                .filter(duty -> !isForgotten(duty, scenario))
                .flatMap(duty -> done(file, duty).stream())
                .toList();
    }

    private static boolean isForgotten(Duty duty, Scenario scenario) {
        return scenario == Scenario.BREACH_REPORTED && duty.kind().isAboutMarkers()
                || scenario == Scenario.RELISTED && duty.kind() == DutyKind.REFER;
    }

    private Optional<TaskRecord> done(CaseFile file, Duty duty) {
        made++;
        Chance chance = Chance.of(plan.seed(), KIND, made);
        Instant first = chance.after(duty.about().at(), 15, 240);
        Instant when = chance.after(first, 10, 400);
        Instant last = duty.limit().latest().minus(Duration.ofMinutes(20));
        Instant at = when.isBefore(last) ? when : later(duty.about().at(), last);
        if (at.isAfter(plan.until())) {
            return Optional.empty();
        }
        String by = by(officers.constable(chance));
        TaskRecord task = TaskRecord.fresh(new TaskId(ids.next()), file.id(), duty.key());
        boolean tried = duty.kind() == DutyKind.TELL && first.isBefore(at) && chance.percent(12);
        return kept(
                tried ? task.with(noAnswer(first, by)) : task, duty, step(duty, at, by, chance));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private Optional<TaskRecord> kept(TaskRecord task, Duty duty, TaskStep.Settled step) {
        return switch (TaskRules.settle(task, duty, step, plan.until())) {
            case Decision.Accepted(var settled, var _) -> Optional.of(settled);
            case Decision.Rejected(var why) -> throw new IllegalStateException(why.name());
        };
    }

    private static TaskStep.Tried noAnswer(Instant at, String by) {
        return new TaskStep.Tried(at, by, TryResult.NO_ANSWER, Optional.empty());
    }

    private static TaskStep.Settled step(Duty duty, Instant at, String by, Chance chance) {
        boolean declined = chance.percent(25);
        int number = chance.between(100, 999);
        return switch (duty.kind()) {
            case TELL ->
                    new TaskStep.Settled(
                            at, by, chance.one(TOLD), Optional.empty(), Optional.empty());
            case ADD_MARKERS, CHANGE_MARKERS, REMOVE_MARKERS ->
                    new TaskStep.Settled(
                            at,
                            by,
                            TaskOutcome.MARKERS_SET,
                            Optional.of("PNC bureau, call " + number),
                            Optional.empty());
            case REFER ->
                    declined
                            ? new TaskStep.Settled(
                                    at,
                                    by,
                                    TaskOutcome.REFERRAL_DECLINED,
                                    Optional.empty(),
                                    Optional.of("Offered twice; may be asked again"))
                            : new TaskStep.Settled(
                                    at,
                                    by,
                                    TaskOutcome.REFERRED,
                                    Optional.of("Teasel Support, referral " + number),
                                    Optional.empty());
        };
    }

    private static String by(Officer officer) {
        return officer.collar().value() + " " + officer.name().surname();
    }
}
