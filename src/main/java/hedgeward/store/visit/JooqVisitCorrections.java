package hedgeward.store.visit;

import static hedgeward.store.jooq.Tables.VISIT;
import static hedgeward.store.jooq.Tables.VISIT_CORRECTION;

import hedgeward.app.visit.VisitCorrection;
import hedgeward.app.visit.VisitCorrections;
import hedgeward.domain.correction.FactChange;
import hedgeward.domain.correction.visit.VisitField;
import hedgeward.domain.order.CaseId;
import hedgeward.domain.visit.VisitId;
import hedgeward.store.columns.BulkInsert;
import hedgeward.store.common.CurrentTransaction;
import hedgeward.store.jooq.tables.records.VisitCorrectionRecord;

import org.jooq.impl.DSL;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Corrections of visits in their table, which only grows.
public final class JooqVisitCorrections implements VisitCorrections {

    private static final Comparator<FactChange<VisitField>> BY_FIELD =
            Comparator.comparing(FactChange::field);

    private final CurrentTransaction current;

    public JooqVisitCorrections(CurrentTransaction current) {
        this.current = current;
    }

    @Override
    public void add(VisitCorrection correction) {
        UUID visitId = correction.visitId().value();
        int number =
                current.dsl()
                        .select(DSL.coalesce(DSL.max(VISIT_CORRECTION.NUMBER), 0).plus(1))
                        .from(VISIT_CORRECTION)
                        .where(VISIT_CORRECTION.VISIT_ID.eq(visitId))
                        .fetchSingle()
                        .value1();
        BulkInsert.into(
                current.dsl(),
                VISIT_CORRECTION,
                correction.changes().stream().map(c -> row(correction, number, c)).toList());
    }

    @Override
    public List<VisitCorrection> findByCase(CaseId caseId) {
        return current
                .dsl()
                .selectFrom(VISIT_CORRECTION)
                .where(
                        VISIT_CORRECTION.VISIT_ID.in(
                                DSL.select(VISIT.ID)
                                        .from(VISIT)
                                        .where(VISIT.CASE_ID.eq(caseId.value()))))
                .orderBy(
                        VISIT_CORRECTION.CORRECTED_AT.desc(),
                        VISIT_CORRECTION.VISIT_ID,
                        VISIT_CORRECTION.NUMBER.desc())
                .fetchGroups(row -> List.of(row.getVisitId(), row.getNumber()))
                .values()
                .stream()
                .map(JooqVisitCorrections::correction)
                .toList();
    }

    private static VisitCorrectionRecord row(
            VisitCorrection correction, int number, FactChange<VisitField> change) {
        return new VisitCorrectionRecord(
                correction.visitId().value(),
                number,
                change.field().name(),
                change.before().orElse(null),
                change.after().orElse(null),
                correction.reason(),
                correction.at(),
                correction.userName());
    }

    private static VisitCorrection correction(List<VisitCorrectionRecord> rows) {
        VisitCorrectionRecord first = rows.getFirst();
        return new VisitCorrection(
                new VisitId(first.getVisitId()),
                first.getCorrectedAt(),
                first.getCorrectedBy(),
                first.getReason(),
                rows.stream().map(JooqVisitCorrections::change).sorted(BY_FIELD).toList());
    }

    private static FactChange<VisitField> change(VisitCorrectionRecord row) {
        return new FactChange<>(
                VisitField.valueOf(row.getField()),
                Optional.ofNullable(row.getOldValue()),
                Optional.ofNullable(row.getNewValue()));
    }
}
