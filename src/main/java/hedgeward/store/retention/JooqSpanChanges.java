package hedgeward.store.retention;

import static hedgeward.store.jooq.Tables.RETENTION_SPAN;

import hedgeward.app.retention.SpanTable;
import hedgeward.domain.retention.RetentionGroup;
import hedgeward.domain.retention.Span;
import hedgeward.domain.retention.SpanChange;
import hedgeward.store.common.CurrentTransaction;
import hedgeward.store.jooq.tables.records.RetentionSpanRecord;

import java.util.List;
import java.util.Optional;

/// The office's own spans, in their table.
public final class JooqSpanChanges implements SpanTable {

    private final CurrentTransaction current;

    public JooqSpanChanges(CurrentTransaction current) {
        this.current = current;
    }

    @Override
    public List<SpanChange> findAll() {
        return current.dsl()
                .selectFrom(RETENTION_SPAN)
                .orderBy(RETENTION_SPAN.NUMBER)
                .fetch(JooqSpanChanges::change);
    }

    @Override
    public void add(SpanChange change) {
        RetentionSpanRecord row = current.dsl().newRecord(RETENTION_SPAN);
        row.setNumber(change.number());
        row.setGroupNumber(change.group().number());
        switch (change.span()) {
            case Span.Clear(int years) -> row.setClearYears(years);
            case Span.UntilAge(int age, int every) -> {
                row.setUntilAge(age);
                row.setEveryYears(every);
            }
        }
        row.setInForceFrom(change.from());
        row.setSource(change.source());
        row.setSetAt(change.at());
        row.setSetBy(change.by());
        row.setApprovedBy(change.approvedBy());
        current.dsl().insertInto(RETENTION_SPAN).set(row).execute();
    }

    private static SpanChange change(RetentionSpanRecord row) {
        Span span =
                Optional.ofNullable(row.getClearYears())
                        .<Span>map(Span.Clear::new)
                        .orElseGet(() -> new Span.UntilAge(row.getUntilAge(), row.getEveryYears()));
        return new SpanChange(
                row.getNumber(),
                RetentionGroup.of(row.getGroupNumber()),
                span,
                row.getInForceFrom(),
                row.getSource(),
                row.getSetAt(),
                row.getSetBy(),
                row.getApprovedBy());
    }
}
