package hedgeward.app.fakes;

import hedgeward.app.identity.PersonLinks;
import hedgeward.domain.identity.PairDecision;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.order.CaseId;
import hedgeward.domain.order.CaseRef;

import java.util.ArrayList;
import java.util.List;

/// Who is who, in memory; alike are those of one name.
public final class MemoryPersonLinks implements PersonLinks {

    private final MemoryCases cases;
    private final List<PairDecision> decisions = new ArrayList<>();

    public MemoryPersonLinks(MemoryCases cases) {
        this.cases = cases;
    }

    @Override
    public List<PairDecision> findAll() {
        return List.copyOf(decisions);
    }

    @Override
    public void add(PairDecision decision) {
        decisions.add(decision);
    }

    @Override
    public List<CaseRef> findAlike(CaseId id) {
        return cases.findById(id).stream()
                .flatMap(
                        own ->
                                cases.findAfter("", Integer.MAX_VALUE).stream()
                                        .filter(other -> !other.id().equals(id))
                                        .filter(other -> name(other).equals(name(own))))
                .map(CaseFile::ref)
                .toList();
    }

    private static String name(CaseFile file) {
        return file.parties().respondent().name().listed();
    }
}
