package hedgeward.domain.identity;

import hedgeward.domain.order.CaseId;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/// Two different cases, in whichever order they were named.
public record CasePair(CaseId one, CaseId other) {

    private static final Comparator<CaseId> BY_KEY = Comparator.comparing(CaseId::value);

    /// @throws IllegalArgumentException when it is one case twice
    public CasePair {
        if (one.equals(other)) {
            throw new IllegalArgumentException("a pair is of two cases");
        }
        List<CaseId> both = List.of(one, other);
        one = Collections.min(both, BY_KEY);
        other = Collections.max(both, BY_KEY);
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
