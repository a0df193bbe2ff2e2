package hedgeward.app.fakes;

import hedgeward.app.breach.BreachStep;
import hedgeward.app.breach.Breaches;
import hedgeward.app.common.Saved;
import hedgeward.domain.breach.Breach;
import hedgeward.domain.breach.BreachId;
import hedgeward.domain.order.CaseId;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Breaches in memory.
public final class MemoryBreaches implements Breaches {

    final MemoryTable<BreachId, Breach> table =
            new MemoryTable<>(Breach::id, Breach::version, MemoryBreaches::raised);

    private final List<BreachStep> steps = new ArrayList<>();

    private static Breach raised(Breach breach) {
        return new Breach(
                breach.id(),
                breach.version() + 1,
                breach.caseId(),
                breach.visitId(),
                breach.reportedAt(),
                breach.source(),
                breach.conditions(),
                breach.words(),
                breach.state());
    }

    @Override
    public Optional<Breach> findById(BreachId id) {
        return table.byId(id);
    }

    @Override
    public List<Breach> findByCase(CaseId caseId) {
        return findByCases(List.of(caseId));
    }

    @Override
    public List<Breach> findByCases(Collection<CaseId> caseIds) {
        Set<CaseId> wanted = Set.copyOf(caseIds);
        return table.where(breach -> wanted.contains(breach.caseId())).stream()
                .sorted(Comparator.comparing(Breach::reportedAt).reversed())
                .toList();
    }

    @Override
    public List<Breach> findAll() {
        return table.all().stream().sorted(Comparator.comparing(Breach::reportedAt)).toList();
    }

    @Override
    public Saved save(Breach breach) {
        return table.save(breach);
    }

    @Override
    public void addAll(List<Breach> breaches) {
        table.addAll(breaches);
    }

    @Override
    public void keepStep(BreachStep step) {
        steps.add(step);
    }

    @Override
    public List<BreachStep> findSteps(Collection<BreachId> ids) {
        return steps.stream().filter(step -> ids.contains(step.breachId())).toList();
    }

    Runnable snapshot() {
        int size = steps.size();
        Runnable rows = table.snapshot();
        return () -> {
            rows.run();
            steps.subList(size, steps.size()).clear();
        };
    }
}
