package hedgeward.domain.breach;

import hedgeward.domain.condition.ConditionType;
import hedgeward.domain.order.CaseId;
import hedgeward.domain.visit.VisitId;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A reported breach of a notice or an order. One case may have several.
///
/// @param visitId the visit at which it was disclosed
/// @param conditions the terms said to be broken
/// @param words what was said or seen
public record Breach(
        BreachId id,
        long version,
        CaseId caseId,
        Optional<VisitId> visitId,
        Instant reportedAt,
        BreachSource source,
        List<ConditionType> conditions,
        Optional<String> words,
        BreachState state) {

    public Breach {
        conditions = List.copyOf(conditions);
    }

    public Breach withState(BreachState changed) {
        return new Breach(
                id, version, caseId, visitId, reportedAt, source, conditions, words, changed);
    }

    /// Not finished at court.
    public boolean isOpen() {
        return !(state instanceof BreachState.Finished);
    }

    /// Whether both are held for by one arrest: the same respondent, arrested at the same time.
    public boolean isHeldWith(Breach other) {
        return caseId.equals(other.caseId)
                && state instanceof BreachState.InCustody(Arrest mine)
                && other.state instanceof BreachState.InCustody(Arrest theirs)
                && mine.at().equals(theirs.at());
    }

    @Override
    public String toString() {
        return "Breach[" + id.value() + "]";
    }
}
