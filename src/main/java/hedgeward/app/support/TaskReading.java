package hedgeward.app.support;

import hedgeward.domain.breach.Breach;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.people.Officer;
import hedgeward.domain.people.OfficerId;
import hedgeward.domain.support.Duty;
import hedgeward.domain.support.DutyKey;
import hedgeward.domain.support.TaskRecord;
import hedgeward.domain.support.UpdateDuties;
import hedgeward.domain.support.WorkingDays;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The duties of a case, each with what is kept about it as of an instant.
record TaskReading(WorkingDays days, Map<OfficerId, Officer> officers, Instant at) {

    List<TaskRow> rows(CaseFile file, List<Breach> breaches, List<TaskRecord> kept) {
        Map<DutyKey, TaskRecord> byDuty =
                kept.stream().collect(Collectors.toMap(TaskRecord::duty, Function.identity()));
        return UpdateDuties.of(file, breaches, days, at).stream()
                .map(duty -> row(file, duty, Optional.ofNullable(byDuty.get(duty.key()))))
                .toList();
    }

    private TaskRow row(CaseFile file, Duty duty, Optional<TaskRecord> found) {
        Optional<TaskRecord> record = found.map(task -> task.asOf(at));
        Optional<OfficerId> inCase = file.handling().officerInCase();
        Optional<OfficerId> owner = record.map(task -> task.owner(inCase)).orElse(inCase);
        return new TaskRow(
                file.id(),
                file.ref(),
                file.parties().respondent().name(),
                duty,
                record.map(TaskReading::kept).orElse(TaskRow.Kept.NOTHING),
                owner,
                owner.flatMap(id -> Optional.ofNullable(officers.get(id))).map(TaskReading::label));
    }

    private static TaskRow.Kept kept(TaskRecord task) {
        return new TaskRow.Kept(task.version(), task.steps(), task.settled());
    }

    private static String label(Officer officer) {
        return officer.collar().value() + " " + officer.name().surname();
    }
}
