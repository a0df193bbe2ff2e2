package hedgeward.app.fakes;

import hedgeward.app.breach.BreachCorrection;
import hedgeward.app.breach.BreachCorrections;
import hedgeward.domain.breach.Breach;
import hedgeward.domain.breach.BreachId;
import hedgeward.domain.order.CaseId;

import java.util.ArrayList;
import java.util.List;

/// Corrections of breaches in memory, oldest first.
public final class MemoryBreachCorrections implements BreachCorrections {

    private final List<BreachCorrection> kept = new ArrayList<>();
    private final MemoryBreaches breaches;

    MemoryBreachCorrections(MemoryBreaches breaches) {
        this.breaches = breaches;
    }

    @Override
    public void add(BreachCorrection correction) {
        kept.add(correction);
    }

    @Override
    public List<BreachCorrection> findByBreach(BreachId breachId) {
        return kept.stream().filter(one -> one.breachId().equals(breachId)).toList().reversed();
    }

    @Override
    public List<BreachCorrection> findByCase(CaseId caseId) {
        List<BreachId> own = breaches.findByCase(caseId).stream().map(Breach::id).toList();
        return kept.stream().filter(one -> own.contains(one.breachId())).toList().reversed();
    }

    Runnable snapshot() {
        int size = kept.size();
        return () -> kept.subList(size, kept.size()).clear();
    }
}
