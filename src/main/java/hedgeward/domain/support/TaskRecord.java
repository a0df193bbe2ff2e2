package hedgeward.domain.support;

import hedgeward.domain.order.CaseId;
import hedgeward.domain.people.OfficerId;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What is kept about one duty of a case: the steps taken, oldest first. Who owns it and whether it
/// is done follow from them.
public record TaskRecord(
        TaskId id, long version, CaseId caseId, DutyKey duty, List<TaskStep> steps) {

    public TaskRecord {
        steps = List.copyOf(steps);
    }

    /// Nothing done yet.
    public static TaskRecord fresh(TaskId id, CaseId caseId, DutyKey duty) {
        return new TaskRecord(id, 0, caseId, duty, List.of());
    }

    public TaskRecord with(TaskStep step) {
        List<TaskStep> more = new ArrayList<>(steps);
        more.add(step);
        return new TaskRecord(id, version, caseId, duty, more);
    }

    /// How it ended, unless it was opened again.
    public Optional<TaskStep.Settled> settled() {
        for (TaskStep step : steps.reversed()) {
            switch (step) {
                case TaskStep.Settled done -> {
                    return Optional.of(done);
                }
                case TaskStep.Reopened _ -> {
                    return Optional.empty();
                }
                case TaskStep.Tried _, TaskStep.HandedOver _ -> {}
            }
        }
        return Optional.empty();
    }

    /// The tries that came to nothing, oldest first.
    public List<TaskStep.Tried> tries() {
        return steps.stream()
                .filter(TaskStep.Tried.class::isInstance)
                .map(TaskStep.Tried.class::cast)
                .toList();
    }

    /// Who owns it, the desk when empty: whoever it was given to last, else the officer in the
    /// case.
    public Optional<OfficerId> owner(Optional<OfficerId> officerInCase) {
        return steps.reversed().stream()
                .filter(TaskStep.HandedOver.class::isInstance)
                .map(TaskStep.HandedOver.class::cast)
                .findFirst()
                .map(TaskStep.HandedOver::to)
                .orElse(officerInCase);
    }

    /// As it stood at an instant: what was done later is not known yet.
    public TaskRecord asOf(Instant at) {
        return new TaskRecord(
                id,
                version,
                caseId,
                duty,
                steps.stream().filter(step -> !step.at().isAfter(at)).toList());
    }

    @Override
    public String toString() {
        return "TaskRecord[" + id.value() + "]";
    }
}
