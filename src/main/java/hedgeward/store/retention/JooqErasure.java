package hedgeward.store.retention;

import static hedgeward.store.jooq.Tables.EVIDENCE_FILE;

import hedgeward.app.retention.Erasure;
import hedgeward.domain.evidence.EvidenceId;
import hedgeward.domain.order.CaseId;
import hedgeward.domain.retention.ErasedKind;
import hedgeward.store.common.CurrentTransaction;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Takes a case out of every table.
public final class JooqErasure implements Erasure {

    private final CurrentTransaction current;

    public JooqErasure(CurrentTransaction current) {
        this.current = current;
    }

    @Override
    public Map<ErasedKind, Integer> count(CaseId caseId) {
        Map<ErasedKind, Integer> counts = new EnumMap<>(ErasedKind.class);
        for (ErasureSteps.Step step : ErasureSteps.of(caseId.value())) {
            step.kind()
                    .ifPresent(
                            kind ->
                                    counts.merge(
                                            kind,
                                            current.dsl().fetchCount(step.table(), step.which()),
                                            Integer::sum));
        }
        return counts;
    }

    @Override
    public Erased erase(CaseId caseId) {
        List<EvidenceId> files =
                current.dsl()
                        .select(EVIDENCE_FILE.ID)
                        .from(EVIDENCE_FILE)
                        .where(EVIDENCE_FILE.CASE_ID.eq(caseId.value()))
                        .fetch(row -> new EvidenceId(row.value1()));
        Map<ErasedKind, Integer> counts = new EnumMap<>(ErasedKind.class);
        for (ErasureSteps.Step step : ErasureSteps.of(caseId.value())) {
            int gone = current.dsl().deleteFrom(step.table()).where(step.which()).execute();
            step.kind().ifPresent(kind -> counts.merge(kind, gone, Integer::sum));
        }
        return new Erased(counts, files);
    }
}
