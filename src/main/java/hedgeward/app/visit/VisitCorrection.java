package hedgeward.app.visit;

import hedgeward.domain.correction.FactChange;
import hedgeward.domain.correction.visit.VisitField;
import hedgeward.domain.visit.VisitId;

import java.time.Instant;
import java.util.List;

/// One correction of a visit: who put which facts right, when and why, with what stood there
/// before.
public record VisitCorrection(
        VisitId visitId,
        Instant at,
        String userName,
        String reason,
        List<FactChange<VisitField>> changes) {

    public VisitCorrection {
        changes = List.copyOf(changes);
        if (changes.isEmpty() || reason.isBlank()) {
            throw new IllegalArgumentException("a correction changes something and says why");
        }
    }

    @Override
    public String toString() {
        return "VisitCorrection[" + visitId.value() + "]";
    }
}
