package hedgeward.store.order;

import static hedgeward.store.jooq.Tables.CASE_CORRECTION;

import hedgeward.app.order.CaseCorrection;
import hedgeward.app.order.Corrections;
import hedgeward.domain.correction.CaseField;
import hedgeward.domain.order.CaseId;
import hedgeward.store.common.CorrectionTable;
import hedgeward.store.common.CurrentTransaction;

import java.util.List;

/// Corrections of cases in their table, which only grows.
public final class JooqCorrections implements Corrections {

    private final CorrectionTable<CaseField> table;

    public JooqCorrections(CurrentTransaction current) {
        this.table =
                new CorrectionTable<>(
                        current,
                        CASE_CORRECTION.CASE_ID,
                        CASE_CORRECTION.CORRECTED_AT,
                        CASE_CORRECTION,
                        CaseField::valueOf);
    }

    @Override
    public void add(CaseCorrection correction) {
        table.add(
                new CorrectionTable.Kept<>(
                        correction.caseId().value(),
                        correction.at(),
                        correction.userName(),
                        correction.reason(),
                        correction.changes()));
    }

    @Override
    public List<CaseCorrection> findByCase(CaseId caseId) {
        return table.find(CASE_CORRECTION.CASE_ID.eq(caseId.value())).stream()
                .map(
                        kept ->
                                new CaseCorrection(
                                        caseId,
                                        kept.at(),
                                        kept.userName(),
                                        kept.reason(),
                                        kept.changes()))
                .toList();
    }
}
