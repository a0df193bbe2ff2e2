package hedgeward.store.visit;

import static hedgeward.store.jooq.Tables.VISIT;
import static hedgeward.store.jooq.Tables.VISIT_CORRECTION;

import hedgeward.app.visit.VisitCorrection;
import hedgeward.app.visit.VisitCorrections;
import hedgeward.domain.correction.visit.VisitField;
import hedgeward.domain.order.CaseId;
import hedgeward.domain.visit.VisitId;
import hedgeward.store.common.CorrectionTable;
import hedgeward.store.common.CurrentTransaction;

import org.jooq.impl.DSL;

import java.util.List;

/// Corrections of visits in their table, which only grows.
public final class JooqVisitCorrections implements VisitCorrections {

    private final CorrectionTable<VisitField> table;

    public JooqVisitCorrections(CurrentTransaction current) {
        this.table =
                new CorrectionTable<>(
                        current,
                        VISIT_CORRECTION.VISIT_ID,
                        VISIT_CORRECTION.CORRECTED_AT,
                        VISIT_CORRECTION,
                        VisitField::valueOf);
    }

    @Override
    public void add(VisitCorrection correction) {
        table.add(
                new CorrectionTable.Kept<>(
                        correction.visitId().value(),
                        correction.at(),
                        correction.userName(),
                        correction.reason(),
                        correction.changes()));
    }

    @Override
    public List<VisitCorrection> findByCase(CaseId caseId) {
        return table
                .find(
                        VISIT_CORRECTION.VISIT_ID.in(
                                DSL.select(VISIT.ID)
                                        .from(VISIT)
                                        .where(VISIT.CASE_ID.eq(caseId.value()))))
                .stream()
                .map(
                        kept ->
                                new VisitCorrection(
                                        new VisitId(kept.owner()),
                                        kept.at(),
                                        kept.userName(),
                                        kept.reason(),
                                        kept.changes()))
                .toList();
    }
}
