package hedgeward.app.fakes;

import hedgeward.app.common.Saved;
import hedgeward.app.visit.Visits;
import hedgeward.domain.order.CaseId;
import hedgeward.domain.visit.Visit;
import hedgeward.domain.visit.VisitCode;
import hedgeward.domain.visit.VisitId;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// Visits in memory.
public final class MemoryVisits implements Visits {

    final MemoryTable<VisitId, Visit> table =
            new MemoryTable<>(Visit::id, Visit::version, MemoryVisits::raised);

    private static Visit raised(Visit visit) {
        return new Visit(
                visit.id(),
                visit.version() + 1,
                visit.code(),
                visit.caseId(),
                visit.purpose(),
                visit.window(),
                visit.officer(),
                visit.secondOfficer(),
                visit.state(),
                visit.notes(),
                visit.missNotedAt());
    }

    @Override
    public Optional<Visit> findById(VisitId id) {
        return table.byId(id);
    }

    @Override
    public Optional<Visit> findByCode(VisitCode code) {
        return table.where(visit -> visit.code().equals(code)).stream().findFirst();
    }

    @Override
    public List<Visit> findByCodes(Collection<VisitCode> codes) {
        Set<VisitCode> wanted = Set.copyOf(codes);
        return table.where(visit -> wanted.contains(visit.code()));
    }

    @Override
    public List<Visit> findByCase(CaseId caseId) {
        return table.where(visit -> visit.caseId().equals(caseId));
    }

    @Override
    public List<Visit> findAfter(String after, int limit) {
        return table.where(visit -> visit.code().value().compareTo(after) > 0).stream()
                .sorted(Comparator.comparing(visit -> visit.code().value()))
                .limit(limit)
                .toList();
    }

    @Override
    public Saved save(Visit visit) {
        return table.save(visit);
    }

    @Override
    public void addAll(List<Visit> visits) {
        table.addAll(visits);
    }

    @Override
    public List<VisitCode> nextCodes(int count) {
        long used = table.all().size();
        return IntStream.rangeClosed(1, count).mapToObj(n -> VisitCode.ofNumber(used + n)).toList();
    }
}
