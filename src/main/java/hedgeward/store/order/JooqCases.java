package hedgeward.store.order;

import static hedgeward.store.jooq.Tables.CASE_FILE;

import hedgeward.app.common.Saved;
import hedgeward.app.order.Cases;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.order.CaseId;
import hedgeward.domain.order.CaseRef;
import hedgeward.store.columns.BulkInsert;
import hedgeward.store.common.CurrentTransaction;
import hedgeward.store.jooq.tables.records.CaseFileRecord;

import org.jooq.Condition;
import org.jooq.DSLContext;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Cases in their tables.
public final class JooqCases implements Cases {

    private final CurrentTransaction current;

    public JooqCases(CurrentTransaction current) {
        this.current = current;
    }

    @Override
    public Optional<CaseFile> findById(CaseId id) {
        return findWhere(CASE_FILE.ID.eq(id.value())).stream().findFirst();
    }

    @Override
    public Optional<CaseFile> findByRef(CaseRef ref) {
        return findWhere(CASE_FILE.REF.eq(ref.value())).stream().findFirst();
    }

    @Override
    public List<CaseFile> findByRefs(Collection<CaseRef> refs) {
        List<String> wanted = refs.stream().map(CaseRef::value).distinct().toList();
        return BulkInsert.parts(wanted).stream()
                .flatMap(some -> findWhere(CASE_FILE.REF.in(some)).stream())
                .toList();
    }

    @Override
    public List<CaseFile> findAfter(String after, int limit) {
        return whole(
                current.dsl()
                        .selectFrom(CASE_FILE)
                        .where(CASE_FILE.REF.gt(after))
                        .orderBy(CASE_FILE.REF)
                        .limit(limit)
                        .fetch());
    }

    @Override
    public Saved save(CaseFile file) {
        DSLContext dsl = current.dsl();
        if (file.version() == 0) {
            addAll(List.of(file));
            return Saved.SAVED;
        }
        int changed =
                dsl.update(CASE_FILE)
                        .set(CaseColumns.of(file))
                        .where(CASE_FILE.ID.eq(file.id().value()))
                        .and(CASE_FILE.VERSION.eq(file.version()))
                        .execute();
        if (changed == 0) {
            return Saved.STALE;
        }
        CaseChildRows.delete(dsl, file.id().value());
        CaseChildRows.of(List.of(file)).insert(dsl);
        return Saved.SAVED;
    }

    @Override
    public void addAll(List<CaseFile> files) {
        DSLContext dsl = current.dsl();
        BulkInsert.into(dsl, CASE_FILE, files.stream().map(CaseColumns::of).toList());
        CaseChildRows.of(files).insert(dsl);
        RefSeries.passAll(dsl, files);
    }

    @Override
    public CaseRef nextRef(int year) {
        return RefSeries.next(current.dsl(), year);
    }

    private List<CaseFile> findWhere(Condition condition) {
        return whole(
                current.dsl()
                        .selectFrom(CASE_FILE)
                        .where(condition)
                        .orderBy(CASE_FILE.REF)
                        .fetch());
    }

    private List<CaseFile> whole(List<CaseFileRecord> rows) {
        return BulkInsert.parts(rows).stream()
                .flatMap(some -> withChildren(some).stream())
                .toList();
    }

    private List<CaseFile> withChildren(List<CaseFileRecord> rows) {
        CaseReading reading =
                new CaseReading(
                        CaseChildren.of(
                                current.dsl(), rows.stream().map(CaseFileRecord::getId).toList()));
        return rows.stream().map(reading::file).toList();
    }
}
