package hedgeward.store.breach;

import static hedgeward.store.jooq.Tables.BREACH;
import static hedgeward.store.jooq.Tables.BREACH_CORRECTION;

import hedgeward.app.breach.BreachCorrection;
import hedgeward.app.breach.BreachCorrections;
import hedgeward.domain.breach.BreachId;
import hedgeward.domain.correction.breach.BreachField;
import hedgeward.domain.order.CaseId;
import hedgeward.store.common.CorrectionTable;
import hedgeward.store.common.CurrentTransaction;

import org.jooq.Condition;
import org.jooq.impl.DSL;

import java.util.List;

/// Corrections of breaches in their table, which only grows.
public final class JooqBreachCorrections implements BreachCorrections {

    private final CorrectionTable<BreachField> table;

    public JooqBreachCorrections(CurrentTransaction current) {
        this.table =
                new CorrectionTable<>(
                        current,
                        BREACH_CORRECTION.BREACH_ID,
                        BREACH_CORRECTION.CORRECTED_AT,
                        BREACH_CORRECTION,
                        BreachField::valueOf);
    }

    @Override
    public void add(BreachCorrection correction) {
        table.add(
                new CorrectionTable.Kept<>(
                        correction.breachId().value(),
                        correction.at(),
                        correction.userName(),
                        correction.reason(),
                        correction.changes()));
    }

    @Override
    public List<BreachCorrection> findByBreach(BreachId breachId) {
        return find(BREACH_CORRECTION.BREACH_ID.eq(breachId.value()));
    }

    @Override
    public List<BreachCorrection> findByCase(CaseId caseId) {
        return find(
                BREACH_CORRECTION.BREACH_ID.in(
                        DSL.select(BREACH.ID)
                                .from(BREACH)
                                .where(BREACH.CASE_ID.eq(caseId.value()))));
    }

    private List<BreachCorrection> find(Condition condition) {
        return table.find(condition).stream()
                .map(
                        kept ->
                                new BreachCorrection(
                                        new BreachId(kept.owner()),
                                        kept.at(),
                                        kept.userName(),
                                        kept.reason(),
                                        kept.changes()))
                .toList();
    }
}
