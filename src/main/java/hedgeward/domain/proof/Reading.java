package hedgeward.domain.proof;

import java.util.Comparator;
import java.util.List;

/// What the register makes of a thing said or seen against a term, and why. A suggestion: the
/// decision is an officer's, and the finding the court's.
///
/// @param reasons those that decide it, at least one
public record Reading(Finding finding, List<Reason> reasons) {

    public Reading {
        reasons = List.copyOf(reasons);
        if (reasons.isEmpty()) {
            throw new IllegalArgumentException("a reading has a reason");
        }
    }

    /// Together: one that rules the breach out rules; else one that leaves it open.
    static Reading of(List<Reason> all) {
        Finding finding =
                all.stream()
                        .map(Reason::finding)
                        .max(Comparator.naturalOrder())
                        .orElse(Finding.BREACH);
        List<Reason> deciding =
                all.stream().filter(r -> r.finding() == finding).distinct().toList();
        return new Reading(finding, deciding);
    }
}
