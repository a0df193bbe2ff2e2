package hedgeward.store.draft;

import static hedgeward.store.jooq.Tables.DRAFT_FIELD;

import hedgeward.app.draft.Drafts;
import hedgeward.store.columns.BulkInsert;
import hedgeward.store.common.CurrentTransaction;
import hedgeward.store.jooq.tables.records.DraftFieldRecord;

import org.jooq.Condition;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Drafts in their table. A draft without a field is none.
public final class JooqDrafts implements Drafts {

    private final CurrentTransaction current;

    public JooqDrafts(CurrentTransaction current) {
        this.current = current;
    }

    @Override
    public Optional<Map<String, String>> find(String userName, String form) {
        Map<String, String> fields =
                current.dsl()
                        .select(DRAFT_FIELD.FIELD, DRAFT_FIELD.CONTENT)
                        .from(DRAFT_FIELD)
                        .where(isOf(userName, form))
                        .fetchMap(DRAFT_FIELD.FIELD, DRAFT_FIELD.CONTENT);
        return Optional.of(fields).filter(kept -> !kept.isEmpty());
    }

    @Override
    public List<String> findForms(String userName, String prefix) {
        return current.dsl()
                .selectDistinct(DRAFT_FIELD.FORM)
                .from(DRAFT_FIELD)
                .where(DRAFT_FIELD.USER_NAME.eq(userName))
                .and(DRAFT_FIELD.FORM.startsWith(prefix))
                .orderBy(DRAFT_FIELD.FORM)
                .fetch(DRAFT_FIELD.FORM);
    }

    @Override
    public void keep(String userName, String form, Map<String, String> fields) {
        delete(userName, form);
        List<DraftFieldRecord> rows =
                fields.entrySet().stream()
                        .map(f -> new DraftFieldRecord(userName, form, f.getKey(), f.getValue()))
                        .toList();
        BulkInsert.into(current.dsl(), DRAFT_FIELD, rows);
    }

    @Override
    public void delete(String userName, String form) {
        current.dsl().deleteFrom(DRAFT_FIELD).where(isOf(userName, form)).execute();
    }

    private static Condition isOf(String userName, String form) {
        return DRAFT_FIELD.USER_NAME.eq(userName).and(DRAFT_FIELD.FORM.eq(form));
    }
}
