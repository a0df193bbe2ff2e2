package hedgeward.app.fakes;

import hedgeward.app.common.Saved;
import hedgeward.app.order.Cases;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.order.CaseId;
import hedgeward.domain.order.CaseRef;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Cases in memory.
public final class MemoryCases implements Cases {

    final MemoryTable<CaseId, CaseFile> table =
            new MemoryTable<>(CaseFile::id, CaseFile::version, MemoryCases::raised);

    private static CaseFile raised(CaseFile file) {
        return new CaseFile(
                file.id(),
                file.version() + 1,
                file.ref(),
                file.occurrenceRef(),
                file.regime(),
                file.parties(),
                file.notice(),
                file.hearings(),
                file.order(),
                file.handling());
    }

    @Override
    public Optional<CaseFile> findById(CaseId id) {
        return table.byId(id);
    }

    @Override
    public Optional<CaseFile> findByRef(CaseRef ref) {
        return table.where(file -> file.ref().equals(ref)).stream().findFirst();
    }

    @Override
    public List<CaseFile> findByRefs(Collection<CaseRef> refs) {
        Set<CaseRef> wanted = Set.copyOf(refs);
        return table.where(file -> wanted.contains(file.ref()));
    }

    @Override
    public List<CaseFile> findAfter(String after, int limit) {
        return table.where(file -> file.ref().value().compareTo(after) > 0).stream()
                .sorted(Comparator.comparing(file -> file.ref().value()))
                .limit(limit)
                .toList();
    }

    @Override
    public Saved save(CaseFile file) {
        return table.save(file);
    }

    @Override
    public void addAll(List<CaseFile> files) {
        boolean twice = files.stream().anyMatch(file -> findByRef(file.ref()).isPresent());
        if (twice) {
            throw new IllegalStateException("a case reference is there already");
        }
        table.addAll(files);
    }

    @Override
    public CaseRef nextRef(int year) {
        return new CaseRef("DV-%d-%04d".formatted(year, table.all().size() + 1));
    }
}
