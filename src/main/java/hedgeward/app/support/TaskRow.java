package hedgeward.app.support;

import hedgeward.domain.order.CaseId;
import hedgeward.domain.order.CaseRef;
import hedgeward.domain.people.OfficerId;
import hedgeward.domain.people.PersonName;
import hedgeward.domain.support.Duty;
import hedgeward.domain.support.TaskStep;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// One task as lists show it: the respondent, never the protected person.
///
/// @param version of what is kept about it; 0 when nothing is
/// @param owner who has it; the desk when empty
/// @param ownerLabel collar number and surname of the owner
/// @param steps what was done about it, oldest first
/// @param settled how it ended
public record TaskRow(
        CaseId caseId,
        CaseRef caseRef,
        PersonName respondent,
        Duty duty,
        Kept kept,
        Optional<OfficerId> owner,
        Optional<String> ownerLabel) {

    /// What is kept about a duty.
    public record Kept(long version, List<TaskStep> steps, Optional<TaskStep.Settled> settled) {

        static final Kept NOTHING = new Kept(0, List.of(), Optional.empty());

        public Kept {
            steps = List.copyOf(steps);
        }

        @Override
        public String toString() {
            return "Kept[" + version + "]";
        }
    }

    /// Not done and not answered for.
    public boolean isOpen() {
        return kept.settled().isEmpty();
    }

    /// Whether the promise is broken: open, and the latest limit is over.
    public boolean isOverdueAt(Instant at) {
        return isOpen() && !at.isBefore(duty.limit().latest());
    }

    /// How often somebody tried to tell and could not.
    public int tries() {
        return (int) kept.steps().stream().filter(TaskStep.Tried.class::isInstance).count();
    }

    @Override
    public String toString() {
        return "TaskRow[" + duty.key().value() + "]";
    }
}
