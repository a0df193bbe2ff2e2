package hedgeward.domain.retention;

import hedgeward.domain.order.CaseId;
import hedgeward.domain.order.CaseRef;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/// What stays of a case that was disposed of: that it was there, and who destroyed it by what rule.
/// Nothing about anybody it concerned.
///
/// @param certificate number of its certificate, from 1
/// @param by user name of the person who asked for it
/// @param approvedBy user name of the second person
/// @param workstation the PC at which both were
/// @param erased how many of each kind; kinds of which there were none are left out
public record Disposal(
        int certificate,
        CaseId caseId,
        CaseRef ref,
        DisposalRule rule,
        Instant at,
        String by,
        String approvedBy,
        String workstation,
        Map<ErasedKind, Integer> erased) {

    public Disposal {
        EnumMap<ErasedKind, Integer> some = new EnumMap<>(ErasedKind.class);
        erased.forEach(
                (kind, count) -> {
                    if (count > 0) {
                        some.put(kind, count);
                    }
                });
        erased = Collections.unmodifiableMap(some);
    }

    /// Whether a case under the same reference must not come back, by import or by hand.
    public boolean closesReference() {
        return rule.ground() == DisposalGround.REVIEW_DUE;
    }

    @Override
    public String toString() {
        return "Disposal[" + certificate + "]";
    }
}
