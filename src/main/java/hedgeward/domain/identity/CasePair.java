package hedgeward.domain.identity;

import hedgeward.domain.order.CaseId;

/// Two different cases, in whichever order they were named.
public record CasePair(CaseId one, CaseId other) {

    /// @throws IllegalArgumentException when it is one case twice
    public CasePair {
        int order = one.value().compareTo(other.value());
        if (order == 0) {
            throw new IllegalArgumentException("a pair is of two cases");
        }
        if (order > 0) {
            CaseId first = other;
            other = one;
            one = first;
        }
    }

    /// The case beside this one.
    ///
    /// @throws IllegalArgumentException when the pair is not about it
    public CaseId beside(CaseId id) {
        if (id.equals(one)) {
            return other;
        }
        if (id.equals(other)) {
            return one;
        }
        throw new IllegalArgumentException("the pair is of other cases");
    }
}
