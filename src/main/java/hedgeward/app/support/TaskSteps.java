package hedgeward.app.support;

import hedgeward.app.access.Access;
import hedgeward.app.access.Actor;
import hedgeward.app.access.CaseGate;
import hedgeward.app.access.Permission;
import hedgeward.app.audit.AuditEntry;
import hedgeward.app.audit.AuditSubject;
import hedgeward.app.audit.AuditTrail;
import hedgeward.app.audit.Operation;
import hedgeward.app.common.Change;
import hedgeward.app.common.Ids;
import hedgeward.app.common.Result;
import hedgeward.app.common.Saved;
import hedgeward.app.common.UnitOfWork;
import hedgeward.domain.common.Decision;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.order.CaseId;
import hedgeward.domain.people.OfficerId;
import hedgeward.domain.support.Beginning;
import hedgeward.domain.support.Duty;
import hedgeward.domain.support.DutyKey;
import hedgeward.domain.support.TaskId;
import hedgeward.domain.support.TaskRecord;
import hedgeward.domain.support.TaskRejection;
import hedgeward.domain.support.UpdateDuties;
import hedgeward.domain.support.WorkingDays;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The shape every step of a task shares: may the actor, does the case have this duty, is it the
/// version seen, what does the rule say, save, log.
public final class TaskSteps {

    /// Which task, as the actor last saw it.
    ///
    /// @param version of what is kept about it; 0 when nothing was
    public record Seen(Actor actor, CaseId caseId, DutyKey duty, long version) {}

    /// A task about to be changed, with what a rule needs to know of it.
    ///
    /// @param beginning from when on the register can answer for the case
    /// @param all every duty of the case, with what is kept, oldest first
    record Opened(CaseFile file, Duty duty, TaskRecord task, Beginning beginning, List<Pair> all) {

        Optional<OfficerId> owner() {
            return task.owner(file.handling().officerInCase());
        }
    }

    /// A duty and what is kept about it.
    record Pair(Duty duty, TaskRecord task) {}

    /// What is kept in the log beside the task itself.
    record Entry(String action, Optional<String> reason, Map<String, String> detail) {
        Entry {
            detail = Map.copyOf(detail);
        }
    }

    private final UnitOfWork unitOfWork;
    private final TaskSources sources;
    private final AuditTrail audit;
    private final Ids ids;
    private final Clock clock;

    public TaskSteps(
            UnitOfWork unitOfWork, TaskSources sources, AuditTrail audit, Ids ids, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.sources = sources;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    /// Takes one step of a task.
    ///
    /// @param rule answers every task changed, the one asked for first
    Result<TaskRecord, TaskRejection> take(
            Seen seen,
            Entry entry,
            Function<Opened, Decision<List<TaskRecord>, TaskRejection>> rule) {
        return takeAll(List.of(seen), entry, rule).map(List::getFirst);
    }

    /// Takes the same step of several tasks, all or none. What an earlier one has taken with it is
    /// passed over.
    ///
    /// @return every task changed
    Result<List<TaskRecord>, TaskRejection> takeAll(
            List<Seen> all,
            Entry entry,
            Function<Opened, Decision<List<TaskRecord>, TaskRejection>> rule) {
        if (!all.stream().allMatch(seen -> Access.permits(seen.actor(), Permission.DO_TASKS))) {
            return new Result.Denied<>(Permission.DO_TASKS);
        }
        return unitOfWork.write(
                tx -> {
                    List<TaskRecord> changed = new ArrayList<>();
                    for (Seen seen : all) {
                        if (isAmong(changed, seen)) {
                            continue;
                        }
                        Result<List<TaskRecord>, TaskRejection> one =
                                takeOne(tx, seen, entry, rule);
                        if (!(one
                                instanceof
                                Result.Done<List<TaskRecord>, TaskRejection>(var more))) {
                            tx.giveUp();
                            return one;
                        }
                        changed.addAll(more);
                    }
                    return new Result.Done<>(List.copyOf(changed));
                });
    }

    private static boolean isAmong(List<TaskRecord> changed, Seen seen) {
        return changed.stream()
                .anyMatch(
                        task ->
                                task.caseId().equals(seen.caseId())
                                        && task.duty().equals(seen.duty()));
    }

    private Result<List<TaskRecord>, TaskRejection> takeOne(
            UnitOfWork.Tx tx,
            Seen seen,
            Entry entry,
            Function<Opened, Decision<List<TaskRecord>, TaskRejection>> rule) {
        if (!sources.gate().isOpen(seen.actor(), seen.caseId())) {
            return CaseGate.closed();
        }
        return sources.cases()
                .findById(seen.caseId())
                .map(file -> take(tx, seen, entry, open(file, seen), rule))
                .orElseGet(Result.Missing::new);
    }

    private Result<List<TaskRecord>, TaskRejection> take(
            UnitOfWork.Tx tx,
            Seen seen,
            Entry entry,
            Optional<Opened> opened,
            Function<Opened, Decision<List<TaskRecord>, TaskRejection>> rule) {
        if (opened.isEmpty()) {
            return new Result.Rejected<>(TaskRejection.NO_SUCH_DUTY);
        }
        if (opened.get().task().version() != seen.version()) {
            return new Result.Stale<>();
        }
        return switch (rule.apply(opened.get())) {
            case Decision.Rejected<List<TaskRecord>, TaskRejection>(var why) ->
                    new Result.Rejected<>(why);
            case Decision.Accepted<List<TaskRecord>, TaskRejection>(var changed, var _) ->
                    save(tx, seen, entry, changed);
        };
    }

    private Result<List<TaskRecord>, TaskRejection> save(
            UnitOfWork.Tx tx, Seen seen, Entry entry, List<TaskRecord> changed) {
        for (TaskRecord task : changed) {
            if (sources.tasks().save(task) == Saved.STALE) {
                return new Result.Stale<>();
            }
            audit.record(line(seen, entry, task));
        }
        tx.changed(new Change.CaseChanged(seen.caseId()));
        return new Result.Done<>(changed);
    }

    private static AuditEntry line(Seen seen, Entry entry, TaskRecord task) {
        Operation operation = task.version() == 0 ? Operation.COLLECTION : Operation.ALTERATION;
        AuditEntry line =
                AuditEntry.of(
                                seen.actor(),
                                operation,
                                entry.action(),
                                AuditSubject.of(seen.caseId()))
                        .with("duty", task.duty().value());
        for (Map.Entry<String, String> more : entry.detail().entrySet()) {
            line = line.with(more.getKey(), more.getValue());
        }
        return entry.reason().map(line::because).orElse(line);
    }

    private Optional<Opened> open(CaseFile file, Seen seen) {
        Map<DutyKey, TaskRecord> kept =
                sources.tasks().findByCase(file.id()).stream()
                        .collect(Collectors.toMap(TaskRecord::duty, Function.identity()));
        List<Pair> all =
                UpdateDuties.of(
                                file,
                                sources.breaches().findByCase(file.id()),
                                new WorkingDays(sources.holidays().current()),
                                clock.instant())
                        .stream()
                        .map(
                                duty ->
                                        new Pair(
                                                duty,
                                                kept.getOrDefault(
                                                        duty.key(), fresh(file.id(), duty))))
                        .toList();
        return all.stream()
                .filter(pair -> pair.duty().key().equals(seen.duty()))
                .findFirst()
                .map(pair -> new Opened(file, pair.duty(), pair.task(), beginning(file), all));
    }

    private Beginning beginning(CaseFile file) {
        return sources.tasks()
                .findBeginnings(List.of(file.id()))
                .getOrDefault(file.id(), Beginning.ALWAYS_HERE);
    }

    private TaskRecord fresh(CaseId caseId, Duty duty) {
        return TaskRecord.fresh(new TaskId(ids.next()), caseId, duty.key());
    }

    /// A step as the only change.
    static Decision<List<TaskRecord>, TaskRejection> alone(
            Decision<TaskRecord, TaskRejection> decision) {
        return switch (decision) {
            case Decision.Accepted<TaskRecord, TaskRejection>(var task, var facts) ->
                    new Decision.Accepted<>(List.of(task), facts);
            case Decision.Rejected<TaskRecord, TaskRejection>(var why) -> Decision.reject(why);
        };
    }
}
