package hedgeward.app.support;

import hedgeward.app.access.ClosedCases;
import hedgeward.domain.order.CaseId;
import hedgeward.domain.order.CaseRef;
import hedgeward.domain.people.OfficerId;
import hedgeward.domain.people.PersonName;
import hedgeward.domain.support.Duty;
import hedgeward.domain.support.TaskStep;
import hedgeward.domain.support.UpdateLimit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// One task as lists show it: the respondent, never the protected person.
///
/// @param duty what is owed; of several happenings still to be told, the newest
/// @param kept what was done about it
/// @param isFromBefore whether it ran out before this register could answer for it
/// @param owed what is still open beside it and is told in the same talk, oldest first
public record TaskRow(
        CaseId caseId,
        CaseRef caseRef,
        PersonName respondent,
        Duty duty,
        Kept kept,
        Owner owner,
        boolean isFromBefore,
        List<Duty> owed) {

    public TaskRow {
        owed = List.copyOf(owed);
    }

    /// What is kept about a duty.
    ///
    /// @param version 0 when nothing is
    /// @param steps what was done about it, oldest first
    /// @param settled how it ended
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

    /// Who has a task: an officer, or the desk when empty.
    ///
    /// @param label collar number and surname
    public record Owner(Optional<OfficerId> officer, Optional<String> label) {
        @Override
        public String toString() {
            return "Owner";
        }
    }

    /// Not done and not answered for.
    public boolean isOpen() {
        return kept.settled().isEmpty();
    }

    /// By when it is owed: the first limit of all that is told with it.
    public UpdateLimit limit() {
        return owed.stream()
                .map(Duty::limit)
                .reduce(duty.limit(), (one, other) -> sooner(one, other));
    }

    private static UpdateLimit sooner(UpdateLimit one, UpdateLimit other) {
        return other.latest().isBefore(one.latest()) ? other : one;
    }

    /// Whether the promise is broken: open, and the latest limit is over. What is older than the
    /// register is not overdue here.
    public boolean isOverdueAt(Instant at) {
        return isOpen() && !isFromBefore && !at.isBefore(limit().latest());
    }

    /// How often somebody tried to tell and could not.
    public int tries() {
        return (int) kept.steps().stream().filter(TaskStep.Tried.class::isInstance).count();
    }

    /// Collar number and surname of the owner; the desk when empty.
    public Optional<String> ownerLabel() {
        return owner.label();
    }

    /// The same for who may not read the case: limit, kind and owner stay, what was done about it
    /// and the respondent's name do not.
    TaskRow withheld() {
        return new TaskRow(
                caseId,
                caseRef,
                ClosedCases.NAME,
                duty,
                new Kept(kept.version(), List.of(), Optional.empty()),
                owner,
                isFromBefore,
                owed);
    }

    /// The same with what is told in the same talk.
    TaskRow with(List<Duty> also) {
        return new TaskRow(caseId, caseRef, respondent, duty, kept, owner, isFromBefore, also);
    }

    @Override
    public String toString() {
        return "TaskRow[" + duty.key().value() + "]";
    }
}
