package hedgeward.domain.visit;

import hedgeward.domain.common.TimeWindow;
import hedgeward.domain.order.CaseId;
import hedgeward.domain.people.OfficerId;

import java.time.Instant;
import java.util.Optional;

/// One safeguarding visit.
///
/// @param code its short code on paper
/// @param officer who goes; empty while it is not allocated
/// @param missNotedAt when the sweep wrote down that the window passed without an outcome
public record Visit(
        VisitId id,
        long version,
        VisitCode code,
        CaseId caseId,
        VisitPurpose purpose,
        TimeWindow window,
        Optional<OfficerId> officer,
        Optional<OfficerId> secondOfficer,
        VisitState state,
        Optional<String> notes,
        Optional<Instant> missNotedAt) {

    public boolean isPlanned() {
        return state instanceof VisitState.Planned;
    }

    /// Whether its window is over and nobody has recorded an outcome.
    public boolean isUnrecordedAt(Instant at) {
        return isPlanned() && window.isOverAt(at);
    }

    public Visit withState(VisitState changed) {
        return new Visit(
                id,
                version,
                code,
                caseId,
                purpose,
                window,
                officer,
                secondOfficer,
                changed,
                notes,
                missNotedAt);
    }

    public Visit withWindow(TimeWindow changed) {
        return new Visit(
                id,
                version,
                code,
                caseId,
                purpose,
                changed,
                officer,
                secondOfficer,
                state,
                notes,
                Optional.empty());
    }

    public Visit withOfficers(Optional<OfficerId> first, Optional<OfficerId> second) {
        return new Visit(
                id,
                version,
                code,
                caseId,
                purpose,
                window,
                first,
                second,
                state,
                notes,
                missNotedAt);
    }

    public Visit withMissNotedAt(Instant at) {
        return new Visit(
                id,
                version,
                code,
                caseId,
                purpose,
                window,
                officer,
                secondOfficer,
                state,
                notes,
                Optional.of(at));
    }

    @Override
    public String toString() {
        return "Visit[" + id.value() + "]";
    }
}
