package hedgeward.store.order;

import static hedgeward.store.jooq.Tables.CASE_CORRECTION;

import hedgeward.app.order.CaseCorrection;
import hedgeward.app.order.Corrections;
import hedgeward.domain.correction.CaseField;
import hedgeward.domain.correction.FieldChange;
import hedgeward.domain.order.CaseId;
import hedgeward.store.columns.BulkInsert;
import hedgeward.store.common.CurrentTransaction;
import hedgeward.store.jooq.tables.records.CaseCorrectionRecord;

import org.jooq.impl.DSL;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Corrections in their table, which only grows.
public final class JooqCorrections implements Corrections {

    private static final Comparator<FieldChange> BY_FIELD =
            Comparator.comparing(FieldChange::field);

    private final CurrentTransaction current;

    public JooqCorrections(CurrentTransaction current) {
        this.current = current;
    }

    @Override
    public void add(CaseCorrection correction) {
        UUID caseId = correction.caseId().value();
        int number =
                current.dsl()
                        .select(DSL.coalesce(DSL.max(CASE_CORRECTION.NUMBER), 0).plus(1))
                        .from(CASE_CORRECTION)
                        .where(CASE_CORRECTION.CASE_ID.eq(caseId))
                        .fetchSingle()
                        .value1();
        List<CaseCorrectionRecord> rows =
                correction.changes().stream().map(c -> row(correction, number, c)).toList();
        BulkInsert.into(current.dsl(), CASE_CORRECTION, rows);
    }

    @Override
    public List<CaseCorrection> findByCase(CaseId caseId) {
        return current
                .dsl()
                .selectFrom(CASE_CORRECTION)
                .where(CASE_CORRECTION.CASE_ID.eq(caseId.value()))
                .orderBy(CASE_CORRECTION.NUMBER.desc())
                .fetchGroups(CASE_CORRECTION.NUMBER)
                .values()
                .stream()
                .map(rows -> correction(caseId, rows))
                .toList();
    }

    private static CaseCorrectionRecord row(
            CaseCorrection correction, int number, FieldChange change) {
        return new CaseCorrectionRecord(
                correction.caseId().value(),
                number,
                change.field().name(),
                change.before().orElse(null),
                change.after().orElse(null),
                correction.reason(),
                correction.at(),
                correction.userName());
    }

    private static CaseCorrection correction(CaseId caseId, List<CaseCorrectionRecord> rows) {
        CaseCorrectionRecord first = rows.getFirst();
        return new CaseCorrection(
                caseId,
                first.getCorrectedAt(),
                first.getCorrectedBy(),
                first.getReason(),
                rows.stream().map(JooqCorrections::change).sorted(BY_FIELD).toList());
    }

    private static FieldChange change(CaseCorrectionRecord row) {
        return new FieldChange(
                CaseField.valueOf(row.getField()),
                Optional.ofNullable(row.getOldValue()),
                Optional.ofNullable(row.getNewValue()));
    }
}
