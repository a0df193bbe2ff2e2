package hedgeward.app.support;

import hedgeward.app.access.Access;
import hedgeward.app.access.Actor;
import hedgeward.app.access.Permission;
import hedgeward.app.common.UnitOfWork;
import hedgeward.app.common.Urgency;
import hedgeward.domain.breach.Breach;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.order.CaseId;
import hedgeward.domain.people.Officer;
import hedgeward.domain.people.OfficerId;
import hedgeward.domain.support.TaskRecord;
import hedgeward.domain.support.UpdateDuties;
import hedgeward.domain.support.WorkingDays;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds tasks. Only cases that run, or in which something happened lately, are read; the number of
/// statements does not grow with them.
public final class FindTasks {

    /// How far back a happening can lie whose duty is still watched: the aftermath, and the longest
    /// wait for a working day.
    private static final Duration LOOK_BACK = UpdateDuties.AFTERMATH.plusDays(12);

    private static final Comparator<TaskRow> BY_LIMIT =
            Comparator.comparing((TaskRow row) -> row.limit().planTo())
                    .thenComparing(row -> row.limit().latest())
                    .thenComparing(row -> row.caseRef().value())
                    .thenComparing(row -> row.duty().key().value());

    private final UnitOfWork unitOfWork;
    private final TaskSources sources;

    public FindTasks(UnitOfWork unitOfWork, TaskSources sources) {
        this.unitOfWork = unitOfWork;
        this.sources = sources;
    }

    /// Every open task at the instant; none for a person who may not read cases.
    public OpenTasks all(Actor actor, Instant at) {
        return Access.permits(actor, Permission.READ_CASES)
                ? unitOfWork.read(() -> watched(at).without(sources.gate().closedTo(actor)))
                : OpenTasks.NONE;
    }

    /// Every open task at the instant but those older than the register, what runs out first in
    /// front; none for a person who may not read cases.
    public List<TaskRow> open(Actor actor, Instant at) {
        return all(actor, at).owed();
    }

    /// Every task of a case at the instant, done ones too, the newest happening first.
    public List<TaskRow> ofCase(Actor actor, CaseId caseId, Instant at) {
        return Access.permits(actor, Permission.READ_CASES)
                ? unitOfWork.read(
                        () ->
                                sources.gate()
                                        .opened(actor, caseId)
                                        .map(open -> ofCase(open, at))
                                        .orElse(List.of()))
                : List.of();
    }

    /// The open tasks in plain values, those older than the register behind the others.
    public List<TaskLine> lines(Actor actor, Instant at) {
        OpenTasks all = all(actor, at);
        return Stream.concat(all.owed().stream(), all.fromBefore().stream())
                .map(TaskLine::of)
                .toList();
    }

    /// How many are open. Open to whoever reads cases or runs the office: counts name nobody.
    public TaskCounts count(Actor actor, Instant at) {
        boolean may =
                Access.permits(actor, Permission.READ_CASES)
                        || Access.permits(actor, Permission.MANAGE_OFFICE);
        OpenTasks all = may ? unitOfWork.read(() -> watched(at)) : OpenTasks.NONE;
        int overdue = (int) all.owed().stream().filter(row -> row.isOverdueAt(at)).count();
        return new TaskCounts(all.owed().size() - overdue, overdue, all.fromBefore().size());
    }

    private OpenTasks watched(Instant at) {
        List<CaseFile> files =
                sources.cases().findByRefs(sources.tasks().findCases(at, at.minus(LOOK_BACK)));
        List<CaseId> ids = files.stream().map(CaseFile::id).toList();
        Map<CaseId, List<Breach>> breaches =
                sources.breaches().findByCases(ids).stream()
                        .collect(Collectors.groupingBy(Breach::caseId));
        Map<CaseId, List<TaskRecord>> kept =
                sources.tasks().findByCases(ids).stream()
                        .collect(Collectors.groupingBy(TaskRecord::caseId));
        TaskReading reading = reading(ids, at);
        Stream<TaskRow> open =
                files.stream()
                        .flatMap(
                                file ->
                                        reading
                                                .open(
                                                        file,
                                                        breaches.getOrDefault(file.id(), List.of()),
                                                        kept.getOrDefault(file.id(), List.of()))
                                                .stream());
        Map<Boolean, List<TaskRow>> parts =
                open.collect(Collectors.partitioningBy(TaskRow::isFromBefore));
        return new OpenTasks(
                inOrder(parts.getOrDefault(false, List.of()).stream(), at),
                inOrder(parts.getOrDefault(true, List.of()).stream(), at));
    }

    private static List<TaskRow> inOrder(Stream<TaskRow> rows, Instant at) {
        Map<Boolean, List<TaskRow>> parts =
                rows.sorted(BY_LIMIT)
                        .collect(
                                Collectors.partitioningBy(
                                        row ->
                                                row.limit()
                                                        .latest()
                                                        .isBefore(at.minus(Urgency.LATELY))));
        return Stream.concat(
                        parts.getOrDefault(false, List.of()).stream(),
                        parts.getOrDefault(true, List.of()).reversed().stream())
                .toList();
    }

    private List<TaskRow> ofCase(CaseId caseId, Instant at) {
        TaskReading reading = reading(List.of(caseId), at);
        return sources.cases()
                .findById(caseId)
                .map(
                        file ->
                                reading.rows(
                                        file,
                                        sources.breaches().findByCase(caseId),
                                        sources.tasks().findByCase(caseId)))
                .orElse(List.of())
                .reversed();
    }

    private TaskReading reading(List<CaseId> ids, Instant at) {
        Map<OfficerId, Officer> officers =
                sources.officers().findAll().stream()
                        .collect(Collectors.toMap(Officer::id, Function.identity()));
        return new TaskReading(
                new WorkingDays(sources.holidays().current()),
                officers,
                sources.tasks().findBeginnings(ids),
                at);
    }
}
