package hedgeward.app.order;

import hedgeward.domain.correction.CaseField;
import hedgeward.domain.correction.FactChange;
import hedgeward.domain.order.CaseId;

import java.time.Instant;
import java.util.List;

/// One correction: who put which facts right, when and why, with what stood there before. Deadlines
/// that followed are among the changes.
public record CaseCorrection(
        CaseId caseId,
        Instant at,
        String userName,
        String reason,
        List<FactChange<CaseField>> changes) {

    public CaseCorrection {
        changes = List.copyOf(changes);
        if (changes.isEmpty() || reason.isBlank()) {
            throw new IllegalArgumentException("a correction changes something and says why");
        }
    }

    @Override
    public String toString() {
        return "CaseCorrection[" + caseId.value() + "]";
    }
}
