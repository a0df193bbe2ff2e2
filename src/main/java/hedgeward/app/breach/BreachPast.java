package hedgeward.app.breach;

import hedgeward.domain.breach.BreachId;
import hedgeward.domain.breach.BreachState;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How a breach stood before, oldest first, without what was taken back.
public record BreachPast(List<BreachState> states) {

    public BreachPast {
        states = List.copyOf(states);
    }

    /// That of one breach.
    ///
    /// @param steps of any breaches, each breach's oldest first
    public static BreachPast of(BreachId id, List<BreachStep> steps) {
        List<BreachState> states = new ArrayList<>();
        for (BreachStep step : steps) {
            if (step.breachId().equals(id)) {
                switch (step.kind()) {
                    case TAKEN -> states.add(step.before());
                    case TAKEN_BACK -> forgetLast(states);
                }
            }
        }
        return new BreachPast(states);
    }

    /// A step from an older register may be taken back that was never kept.
    private static void forgetLast(List<BreachState> states) {
        if (!states.isEmpty()) {
            states.removeLast();
        }
    }

    /// How it stood before its newest step; empty where that was not kept.
    public Optional<BreachState> last() {
        return states.isEmpty() ? Optional.empty() : Optional.of(states.getLast());
    }

    /// Earlier arrests that ended in a release, oldest first.
    public List<BreachState.Released> releases() {
        return states.stream()
                .filter(BreachState.Released.class::isInstance)
                .map(BreachState.Released.class::cast)
                .toList();
    }

    @Override
    public String toString() {
        return "BreachPast[" + states.size() + "]";
    }
}
