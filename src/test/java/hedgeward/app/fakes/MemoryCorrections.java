package hedgeward.app.fakes;

import hedgeward.app.order.CaseCorrection;
import hedgeward.app.order.Corrections;
import hedgeward.domain.order.CaseId;

import java.util.ArrayList;
import java.util.List;

/// Corrections in memory, oldest first.
public final class MemoryCorrections implements Corrections {

    private final List<CaseCorrection> kept = new ArrayList<>();

    @Override
    public void add(CaseCorrection correction) {
        kept.add(correction);
    }

    @Override
    public List<CaseCorrection> findByCase(CaseId caseId) {
        return kept.stream().filter(one -> one.caseId().equals(caseId)).toList().reversed();
    }

    Runnable snapshot() {
        int size = kept.size();
        return () -> kept.subList(size, kept.size()).clear();
    }
}
