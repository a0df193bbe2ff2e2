package hedgeward.store.breach;

import static hedgeward.store.jooq.Tables.BREACH;
import static hedgeward.store.jooq.Tables.CASE_FILE;
import static hedgeward.store.jooq.Tables.OFFICER;

import hedgeward.app.breach.BreachRow;
import hedgeward.app.breach.BreachTable;
import hedgeward.domain.law.Regime;
import hedgeward.domain.order.CaseRef;
import hedgeward.domain.order.RiskGrade;
import hedgeward.domain.people.PersonName;
import hedgeward.store.columns.Columns;
import hedgeward.store.common.CurrentTransaction;
import hedgeward.store.people.OfficerLabel;

import org.jooq.Condition;
import org.jooq.OrderField;
import org.jooq.Record;
import org.jooq.SelectField;
import org.jooq.impl.DSL;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Breaches as flat rows, each list in one statement.
public final class JooqBreachTable implements BreachTable {

    private final CurrentTransaction current;

    public JooqBreachTable(CurrentTransaction current) {
        this.current = current;
    }

    /// A person in custody under another clock than the court's comes behind those under it.
    @Override
    public List<BreachRow> findOpen() {
        return rows(
                BREACH.STATE.ne("FINISHED"),
                List.of(
                        DSL.when(BREACH.STATE.eq("IN_CUSTODY"), 0).otherwise(1),
                        DSL.when(BREACH.STATE.eq("IN_CUSTODY"), BREACH.COURT_BY_ACT)
                                .asc()
                                .nullsLast(),
                        BREACH.REPORTED_AT,
                        BREACH.ID),
                Integer.MAX_VALUE);
    }

    @Override
    public List<BreachRow> findFinished(int limit) {
        return rows(
                BREACH.STATE.eq("FINISHED"),
                List.of(BREACH.REPORTED_AT.desc(), BREACH.ID.desc()),
                limit);
    }

    private List<BreachRow> rows(Condition condition, List<OrderField<?>> order, int limit) {
        return current.dsl()
                .select(columns())
                .from(BREACH)
                .join(CASE_FILE)
                .on(CASE_FILE.ID.eq(BREACH.CASE_ID))
                .leftJoin(OFFICER)
                .on(OFFICER.ID.eq(CASE_FILE.OFFICER_IN_CASE))
                .where(condition)
                .orderBy(order)
                .limit(limit)
                .fetch(JooqBreachTable::row);
    }

    private static List<SelectField<?>> columns() {
        List<SelectField<?>> columns = new ArrayList<>(Arrays.asList(BREACH.fields()));
        columns.addAll(
                List.of(
                        CASE_FILE.REF,
                        CASE_FILE.REGIME,
                        CASE_FILE.RESPONDENT_SURNAME,
                        CASE_FILE.RESPONDENT_FORENAMES,
                        CASE_FILE.RISK,
                        CASE_FILE.ORDER_ENDS_AT,
                        OFFICER.COLLAR,
                        OFFICER.SURNAME));
        return columns;
    }

    private static BreachRow row(Record row) {
        return new BreachRow(
                BreachColumns.breach(row.into(BREACH)),
                new CaseRef(row.get(CASE_FILE.REF)),
                Regime.valueOf(row.get(CASE_FILE.REGIME)),
                new PersonName(
                        row.get(CASE_FILE.RESPONDENT_SURNAME),
                        Optional.ofNullable(row.get(CASE_FILE.RESPONDENT_FORENAMES))),
                Columns.word(RiskGrade.class, row.get(CASE_FILE.RISK)),
                OfficerLabel.of(row, OFFICER),
                Optional.ofNullable(row.get(CASE_FILE.ORDER_ENDS_AT)));
    }
}
