package hedgeward.app.support;

import hedgeward.domain.breach.Breach;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.order.CaseId;
import hedgeward.domain.people.Officer;
import hedgeward.domain.people.OfficerId;
import hedgeward.domain.support.Beginning;
import hedgeward.domain.support.Duty;
import hedgeward.domain.support.DutyKey;
import hedgeward.domain.support.DutyKind;
import hedgeward.domain.support.TaskRecord;
import hedgeward.domain.support.UpdateDuties;
import hedgeward.domain.support.WorkingDays;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The duties of a case, each with what is kept about it as of an instant.
record TaskReading(
        WorkingDays days,
        Map<OfficerId, Officer> officers,
        Map<CaseId, Beginning> beginnings,
        Instant at) {

    List<TaskRow> rows(CaseFile file, List<Breach> breaches, List<TaskRecord> kept) {
        Map<DutyKey, TaskRecord> byDuty =
                kept.stream().collect(Collectors.toMap(TaskRecord::duty, Function.identity()));
        return UpdateDuties.of(file, breaches, days, at).stream()
                .map(duty -> row(file, duty, Optional.ofNullable(byDuty.get(duty.key()))))
                .toList();
    }

    /// The open ones still watched. What is to be told in one talk is one task: the newest
    /// happening, with what was owed before it; what is older than the register is one by itself.
    List<TaskRow> open(CaseFile file, List<Breach> breaches, List<TaskRecord> kept) {
        List<TaskRow> open =
                rows(file, breaches, kept).stream()
                        .filter(TaskRow::isOpen)
                        .filter(row -> UpdateDuties.isWatched(row.duty(), file, at))
                        .toList();
        Map<Boolean, List<TaskRow>> talks =
                open.stream()
                        .filter(TaskReading::isToldInOneTalk)
                        .collect(Collectors.groupingBy(TaskRow::isFromBefore));
        return Stream.concat(
                        talks.values().stream().map(TaskReading::joined),
                        open.stream().filter(row -> !isToldInOneTalk(row)))
                .toList();
    }

    private static boolean isToldInOneTalk(TaskRow row) {
        return row.duty().kind() == DutyKind.TELL && !row.duty().about().what().isComing();
    }

    private static TaskRow joined(List<TaskRow> rows) {
        return rows.getLast()
                .with(rows.subList(0, rows.size() - 1).stream().map(TaskRow::duty).toList());
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
                new TaskRow.Owner(
                        owner,
                        owner.flatMap(id -> Optional.ofNullable(officers.get(id)))
                                .map(TaskReading::label)),
                beginnings.getOrDefault(file.id(), Beginning.ALWAYS_HERE).isAfter(duty),
                List.of());
    }

    private static TaskRow.Kept kept(TaskRecord task) {
        return new TaskRow.Kept(task.version(), task.steps(), task.settled());
    }

    private static String label(Officer officer) {
        return officer.collar().value() + " " + officer.name().surname();
    }
}
