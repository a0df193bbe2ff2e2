package hedgeward.domain.breach;

import hedgeward.domain.condition.ConditionType;
import hedgeward.domain.order.CaseId;
import hedgeward.domain.visit.VisitId;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
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

    /// Whether both are held for by one arrest: the same respondent, arrested in the same minute.
    public boolean isHeldWith(Breach other) {
        return state instanceof BreachState.InCustody
                && other.state instanceof BreachState.InCustody
                && sharesArrestWith(other);
    }

    /// Whether one arrest was made for both, wherever each stands since: the same respondent,
    /// arrested in the same minute.
    public boolean sharesArrestWith(Breach other) {
        return caseId.equals(other.caseId)
                && arrestMinute().isPresent()
                && arrestMinute().equals(other.arrestMinute());
    }

    private Optional<Instant> arrestMinute() {
        return state.arrestMade().map(arrest -> arrest.at().truncatedTo(ChronoUnit.MINUTES));
    }

    @Override
    public String toString() {
        return "Breach[" + id.value() + "]";
    }
}
