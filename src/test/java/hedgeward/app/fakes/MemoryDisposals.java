package hedgeward.app.fakes;

import hedgeward.app.retention.Disposals;
import hedgeward.domain.order.CaseId;
import hedgeward.domain.order.CaseRef;
import hedgeward.domain.retention.Disposal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A register of disposals in memory.
public final class MemoryDisposals implements Disposals {

    private final List<Disposal> rows = new ArrayList<>();

    @Override
    public int nextCertificate() {
        return rows.size() + 1;
    }

    @Override
    public void add(Disposal disposal) {
        rows.add(disposal);
    }

    @Override
    public Optional<Disposal> findByCertificate(int number) {
        return newestFirst().filter(one -> one.certificate() == number).findFirst();
    }

    @Override
    public Optional<Disposal> findByCase(CaseId caseId) {
        return newestFirst().filter(one -> one.caseId().equals(caseId)).findFirst();
    }

    @Override
    public List<Disposal> findByRef(CaseRef ref) {
        return newestFirst()
                .filter(one -> one.ref().value().equalsIgnoreCase(ref.value()))
                .toList();
    }

    @Override
    public Set<CaseRef> findClosed(Collection<CaseRef> refs) {
        return newestFirst()
                .filter(Disposal::closesReference)
                .map(Disposal::ref)
                .filter(refs::contains)
                .collect(Collectors.toSet());
    }

    @Override
    public List<Disposal> findBefore(int before, int limit) {
        return newestFirst().filter(one -> one.certificate() < before).limit(limit).toList();
    }

    private Stream<Disposal> newestFirst() {
        return rows.stream().sorted(Comparator.comparingInt(Disposal::certificate).reversed());
    }
}
