package hedgeward.app.fakes;

import hedgeward.app.access.ClosedCases;
import hedgeward.app.access.Restrictions;
import hedgeward.domain.order.CaseId;
import hedgeward.domain.order.CaseRef;
import hedgeward.domain.restricted.Readership;
import hedgeward.domain.restricted.RestrictionChange;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;

/// Restrictions in memory.
public final class MemoryRestrictions implements Restrictions {

    private final List<RestrictionChange> changes = new ArrayList<>();
    private final MemoryCases cases;
    private final MemoryGlassOpenings openings;

    public MemoryRestrictions(MemoryCases cases, MemoryGlassOpenings openings) {
        this.cases = cases;
        this.openings = openings;
    }

    @Override
    public Optional<RestrictionChange> findNewest(CaseId caseId) {
        return findByCase(caseId).stream().findFirst();
    }

    @Override
    public List<RestrictionChange> findByCase(CaseId caseId) {
        return changes.stream().filter(c -> c.caseId().equals(caseId)).toList().reversed();
    }

    @Override
    public ClosedCases closedTo(String userName, Instant at) {
        return those(
                (id, of) ->
                        !of.admits(userName)
                                && (of.keepsOut(userName)
                                        || openings.findByCase(id).stream()
                                                .noneMatch(o -> o.opening().admits(userName, at))));
    }

    @Override
    public ClosedCases keptFrom(String userName) {
        return those((_, of) -> of.keepsOut(userName));
    }

    @Override
    public ClosedCases restricted() {
        return those((_, _) -> true);
    }

    @Override
    public void add(RestrictionChange change) {
        changes.add(change);
    }

    private ClosedCases those(BiPredicate<CaseId, Readership> which) {
        Map<CaseId, CaseRef> closed = new HashMap<>();
        cases.findAfter("", Integer.MAX_VALUE)
                .forEach(
                        file ->
                                findNewest(file.id())
                                        .flatMap(RestrictionChange::readership)
                                        .filter(of -> which.test(file.id(), of))
                                        .ifPresent(_ -> closed.put(file.id(), file.ref())));
        return new ClosedCases(closed);
    }
}
