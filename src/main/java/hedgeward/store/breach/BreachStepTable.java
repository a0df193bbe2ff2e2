package hedgeward.store.breach;

import static hedgeward.store.jooq.Tables.BREACH;
import static hedgeward.store.jooq.Tables.BREACH_STEP;

import hedgeward.app.breach.BreachStep;
import hedgeward.domain.breach.BreachId;
import hedgeward.store.common.CurrentTransaction;
import hedgeward.store.jooq.tables.records.BreachRecord;
import hedgeward.store.jooq.tables.records.BreachStepRecord;

import org.jooq.impl.DSL;

import java.util.List;

/// Steps of breaches in their table, which only grows; each row has the columns of the state it
/// left, named as in the table of breaches.
final class BreachStepTable {

    private final CurrentTransaction current;

    BreachStepTable(CurrentTransaction current) {
        this.current = current;
    }

    void add(BreachStep step) {
        BreachRecord state = new BreachRecord();
        BreachStates.write(state, step.before());
        BreachStepRecord row = new BreachStepRecord();
        row.from(state);
        row.setBreachId(step.breachId().value());
        row.setNumber(next(step.breachId()));
        row.setKind(step.kind().name());
        row.setTakenAt(step.at());
        row.setTakenBy(step.userName());
        row.touched(true);
        current.dsl().insertInto(BREACH_STEP).set(row).execute();
    }

    private int next(BreachId id) {
        return current.dsl()
                .select(DSL.coalesce(DSL.max(BREACH_STEP.NUMBER), 0).plus(1))
                .from(BREACH_STEP)
                .where(BREACH_STEP.BREACH_ID.eq(id.value()))
                .fetchSingle()
                .value1();
    }

    List<BreachStep> find(List<BreachId> ids) {
        return current.dsl()
                .selectFrom(BREACH_STEP)
                .where(BREACH_STEP.BREACH_ID.in(ids.stream().map(BreachId::value).toList()))
                .orderBy(BREACH_STEP.BREACH_ID, BREACH_STEP.NUMBER)
                .fetch(BreachStepTable::step);
    }

    private static BreachStep step(BreachStepRecord row) {
        return new BreachStep(
                new BreachId(row.getBreachId()),
                BreachStep.Kind.valueOf(row.getKind()),
                row.getTakenAt(),
                row.getTakenBy(),
                BreachStates.read(row.into(BREACH)));
    }
}
