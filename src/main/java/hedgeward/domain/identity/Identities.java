package hedgeward.domain.identity;

import hedgeward.domain.order.CaseId;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What all decisions come to. Being one person passes on from case to case; being two people does
/// not, but it stands between whole groups.
public final class Identities {

    /// Nothing was decided about anybody.
    public static final Identities NONE = of(List.of());

    private final Map<CaseId, Set<CaseId>> same = new HashMap<>();
    private final Map<CaseId, Set<CaseId>> different = new HashMap<>();
    private final Map<CasePair, Verdict> verdicts = new LinkedHashMap<>();

    private Identities() {}

    /// @param decisions oldest first
    public static Identities of(Collection<PairDecision> decisions) {
        Identities identities = new Identities();
        decisions.forEach(one -> identities.verdicts.put(one.pair(), one.verdict()));
        identities.verdicts.forEach(
                (pair, verdict) -> {
                    switch (verdict) {
                        case SAME -> link(identities.same, pair);
                        case DIFFERENT -> link(identities.different, pair);
                        case OPEN -> {}
                    }
                });
        return identities;
    }

    private static void link(Map<CaseId, Set<CaseId>> links, CasePair pair) {
        links.computeIfAbsent(pair.one(), _ -> new HashSet<>()).add(pair.other());
        links.computeIfAbsent(pair.other(), _ -> new HashSet<>()).add(pair.one());
    }

    /// Every case of the respondent of this one, itself among them.
    public Set<CaseId> casesOf(CaseId id) {
        Set<CaseId> group = new LinkedHashSet<>(Set.of(id));
        Deque<CaseId> next = new ArrayDeque<>(group);
        while (!next.isEmpty()) {
            for (CaseId joined : same.getOrDefault(next.pop(), Set.of())) {
                if (group.add(joined)) {
                    next.push(joined);
                }
            }
        }
        return group;
    }

    public boolean areOne(CaseId one, CaseId other) {
        return casesOf(one).contains(other);
    }

    /// Whether anybody said so of the two, or of cases joined to them.
    public boolean areTwo(CaseId one, CaseId other) {
        Set<CaseId> others = casesOf(other);
        return casesOf(one).stream()
                .flatMap(id -> different.getOrDefault(id, Set.of()).stream())
                .anyMatch(others::contains);
    }

    /// What was decided about this very pair; empty when nothing was, or it was taken back.
    public Optional<Verdict> decided(CasePair pair) {
        return Optional.ofNullable(verdicts.get(pair)).filter(verdict -> verdict != Verdict.OPEN);
    }

    /// Why this cannot be decided about the pair; empty when it can.
    public Optional<IdentityRejection> problem(CasePair pair, Verdict verdict) {
        boolean one = areOne(pair.one(), pair.other());
        boolean two = areTwo(pair.one(), pair.other());
        return Optional.ofNullable(
                switch (verdict) {
                    case SAME ->
                            one
                                    ? IdentityRejection.ALREADY_JOINED
                                    : two ? IdentityRejection.SAID_TO_DIFFER : null;
                    case DIFFERENT ->
                            one
                                    ? IdentityRejection.STILL_JOINED
                                    : two ? IdentityRejection.ALREADY_SAID_TO_DIFFER : null;
                    case OPEN -> decided(pair).isEmpty() ? IdentityRejection.NOTHING_DECIDED : null;
                });
    }
}
