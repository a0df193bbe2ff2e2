package hedgeward.app.breach;

import hedgeward.domain.breach.BreachId;
import hedgeward.domain.correction.FactChange;
import hedgeward.domain.correction.breach.BreachField;

import java.time.Instant;
import java.util.List;

/// One correction of a breach: who put which facts right, when and why, with what stood there
/// before. A deadline that followed is among the changes.
public record BreachCorrection(
        BreachId breachId,
        Instant at,
        String userName,
        String reason,
        List<FactChange<BreachField>> changes) {

    public BreachCorrection {
        changes = List.copyOf(changes);
        if (changes.isEmpty() || reason.isBlank()) {
            throw new IllegalArgumentException("a correction changes something and says why");
        }
    }

    @Override
    public String toString() {
        return "BreachCorrection[" + breachId.value() + "]";
    }
}
