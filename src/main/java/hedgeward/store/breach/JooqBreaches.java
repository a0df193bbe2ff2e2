package hedgeward.store.breach;

import static hedgeward.store.jooq.Tables.BREACH;

import hedgeward.app.breach.BreachStep;
import hedgeward.app.breach.Breaches;
import hedgeward.app.common.Saved;
import hedgeward.domain.breach.Breach;
import hedgeward.domain.breach.BreachId;
import hedgeward.domain.order.CaseId;
import hedgeward.store.columns.BulkInsert;
import hedgeward.store.common.CurrentTransaction;

import org.jooq.Condition;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Breaches in their table.
public final class JooqBreaches implements Breaches {

    private final CurrentTransaction current;
    private final BreachStepTable steps;

    public JooqBreaches(CurrentTransaction current) {
        this.current = current;
        this.steps = new BreachStepTable(current);
    }

    @Override
    public Optional<Breach> findById(BreachId id) {
        return current.dsl()
                .selectFrom(BREACH)
                .where(BREACH.ID.eq(id.value()))
                .fetchOptional(BreachColumns::breach);
    }

    @Override
    public List<Breach> findByCase(CaseId caseId) {
        return newestFirst(BREACH.CASE_ID.eq(caseId.value()));
    }

    @Override
    public List<Breach> findByCases(Collection<CaseId> caseIds) {
        return BulkInsert.parts(caseIds.stream().map(CaseId::value).distinct().toList()).stream()
                .flatMap(some -> newestFirst(BREACH.CASE_ID.in(some)).stream())
                .toList();
    }

    @Override
    public List<Breach> findAll() {
        return current.dsl()
                .selectFrom(BREACH)
                .orderBy(BREACH.REPORTED_AT, BREACH.ID)
                .fetch(BreachColumns::breach);
    }

    @Override
    public Saved save(Breach breach) {
        if (breach.version() == 0) {
            current.dsl().insertInto(BREACH).set(BreachColumns.of(breach)).execute();
            return Saved.SAVED;
        }
        int changed =
                current.dsl()
                        .update(BREACH)
                        .set(BreachColumns.of(breach))
                        .where(BREACH.ID.eq(breach.id().value()))
                        .and(BREACH.VERSION.eq(breach.version()))
                        .execute();
        return changed == 1 ? Saved.SAVED : Saved.STALE;
    }

    @Override
    public void addAll(List<Breach> breaches) {
        BulkInsert.into(current.dsl(), BREACH, breaches.stream().map(BreachColumns::of).toList());
    }

    @Override
    public void keepStep(BreachStep step) {
        steps.add(step);
    }

    @Override
    public List<BreachStep> findSteps(Collection<BreachId> ids) {
        return BulkInsert.parts(ids.stream().distinct().toList()).stream()
                .flatMap(some -> steps.find(some).stream())
                .toList();
    }

    private List<Breach> newestFirst(Condition condition) {
        return current.dsl()
                .selectFrom(BREACH)
                .where(condition)
                .orderBy(BREACH.REPORTED_AT.desc(), BREACH.ID.desc())
                .fetch(BreachColumns::breach);
    }
}
