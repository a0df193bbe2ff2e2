package hedgeward.store.breach;

import static hedgeward.store.jooq.Tables.BREACH;
import static hedgeward.store.jooq.Tables.BREACH_CORRECTION;

import hedgeward.app.breach.BreachCorrection;
import hedgeward.app.breach.BreachCorrections;
import hedgeward.domain.breach.BreachId;
import hedgeward.domain.correction.FactChange;
import hedgeward.domain.correction.breach.BreachField;
import hedgeward.domain.order.CaseId;
import hedgeward.store.columns.BulkInsert;
import hedgeward.store.common.CurrentTransaction;
import hedgeward.store.jooq.tables.records.BreachCorrectionRecord;

import org.jooq.Condition;
import org.jooq.impl.DSL;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Corrections of breaches in their table, which only grows.
public final class JooqBreachCorrections implements BreachCorrections {

    private static final Comparator<FactChange<BreachField>> BY_FIELD =
            Comparator.comparing(FactChange::field);

    private final CurrentTransaction current;

    public JooqBreachCorrections(CurrentTransaction current) {
        this.current = current;
    }

    @Override
    public void add(BreachCorrection correction) {
        UUID breachId = correction.breachId().value();
        int number =
                current.dsl()
                        .select(DSL.coalesce(DSL.max(BREACH_CORRECTION.NUMBER), 0).plus(1))
                        .from(BREACH_CORRECTION)
                        .where(BREACH_CORRECTION.BREACH_ID.eq(breachId))
                        .fetchSingle()
                        .value1();
        BulkInsert.into(
                current.dsl(),
                BREACH_CORRECTION,
                correction.changes().stream().map(c -> row(correction, number, c)).toList());
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
        return current
                .dsl()
                .selectFrom(BREACH_CORRECTION)
                .where(condition)
                .orderBy(
                        BREACH_CORRECTION.CORRECTED_AT.desc(),
                        BREACH_CORRECTION.BREACH_ID,
                        BREACH_CORRECTION.NUMBER.desc())
                .fetchGroups(row -> List.of(row.getBreachId(), row.getNumber()))
                .values()
                .stream()
                .map(JooqBreachCorrections::correction)
                .toList();
    }

    private static BreachCorrectionRecord row(
            BreachCorrection correction, int number, FactChange<BreachField> change) {
        return new BreachCorrectionRecord(
                correction.breachId().value(),
                number,
                change.field().name(),
                change.before().orElse(null),
                change.after().orElse(null),
                correction.reason(),
                correction.at(),
                correction.userName());
    }

    private static BreachCorrection correction(List<BreachCorrectionRecord> rows) {
        BreachCorrectionRecord first = rows.getFirst();
        return new BreachCorrection(
                new BreachId(first.getBreachId()),
                first.getCorrectedAt(),
                first.getCorrectedBy(),
                first.getReason(),
                rows.stream().map(JooqBreachCorrections::change).sorted(BY_FIELD).toList());
    }

    private static FactChange<BreachField> change(BreachCorrectionRecord row) {
        return new FactChange<>(
                BreachField.valueOf(row.getField()),
                Optional.ofNullable(row.getOldValue()),
                Optional.ofNullable(row.getNewValue()));
    }
}
