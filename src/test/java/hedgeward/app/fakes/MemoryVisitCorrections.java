package hedgeward.app.fakes;

import hedgeward.app.visit.VisitCorrection;
import hedgeward.app.visit.VisitCorrections;
import hedgeward.domain.order.CaseId;
import hedgeward.domain.visit.Visit;
import hedgeward.domain.visit.VisitId;

import java.util.ArrayList;
import java.util.List;

/// Corrections of visits in memory, oldest first.
public final class MemoryVisitCorrections implements VisitCorrections {

    private final List<VisitCorrection> kept = new ArrayList<>();
    private final MemoryVisits visits;

    MemoryVisitCorrections(MemoryVisits visits) {
        this.visits = visits;
    }

    @Override
    public void add(VisitCorrection correction) {
        kept.add(correction);
    }

    @Override
    public List<VisitCorrection> findByCase(CaseId caseId) {
        List<VisitId> own = visits.findByCase(caseId).stream().map(Visit::id).toList();
        return kept.stream().filter(one -> own.contains(one.visitId())).toList().reversed();
    }

    Runnable snapshot() {
        int size = kept.size();
        return () -> kept.subList(size, kept.size()).clear();
    }
}
