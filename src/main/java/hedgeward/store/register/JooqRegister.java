package hedgeward.store.register;

import static hedgeward.store.jooq.Tables.CASE_FILE;
import static hedgeward.store.jooq.Tables.OFFICER;

import hedgeward.app.access.ClosedCases;
import hedgeward.app.order.OrderPage;
import hedgeward.app.order.Register;
import hedgeward.app.order.RegisterQuestion;
import hedgeward.store.asof.StageColumns;
import hedgeward.store.asof.StagePredicates;
import hedgeward.store.asof.UnknownPredicates;
import hedgeward.store.common.CurrentTransaction;
import hedgeward.store.search.TypedWords;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectField;
import org.jooq.impl.DSL;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// A page of the register in at most four statements: how many, the rows, and what hangs on them.
/// When no name is spelled as typed, names that sound like it are shown.
public final class JooqRegister implements Register {

    private final CurrentTransaction current;

    public JooqRegister(CurrentTransaction current) {
        this.current = current;
    }

    @Override
    public OrderPage pageOf(RegisterQuestion question, ClosedCases closed) {
        TypedWords words = TypedWords.of(question.text());
        OrderPage spelled = page(question, closed, words.beside(closed, words.spelled()));
        return spelled.total() > 0 || words.isEmpty()
                ? spelled
                : page(question, closed, words.beside(closed, words.sounding()));
    }

    private OrderPage page(RegisterQuestion question, ClosedCases closed, Condition found) {
        DSLContext dsl = current.dsl();
        Condition wanted = found.and(stages(question)).and(notKnown(question));
        int total = dsl.fetchCount(CASE_FILE, wanted);
        if (total <= question.skip()) {
            return new OrderPage(List.of(), total);
        }
        List<? extends Record> rows = rows(dsl, new RegisterOrder(question, closed), wanted);
        List<UUID> ids = rows.stream().map(row -> row.get(CASE_FILE.ID)).toList();
        OrderRows mapped = new OrderRows(question.at(), Hanging.on(dsl, ids, question.at()));
        return new OrderPage(rows.stream().map(mapped::row).toList(), total);
    }

    private static Condition stages(RegisterQuestion question) {
        return question.stages().isEmpty()
                ? DSL.noCondition()
                : StagePredicates.at(question.at()).isAnyOf(question.stages());
    }

    private static Condition notKnown(RegisterQuestion question) {
        return question.notKnownOnly()
                ? UnknownPredicates.at(question.at()).open()
                : DSL.noCondition();
    }

    private static List<? extends Record> rows(
            DSLContext dsl, RegisterOrder order, Condition wanted) {
        RegisterQuestion question = order.question();
        return dsl.select(columns(question.at()))
                .from(
                        order.with(
                                CASE_FILE
                                        .leftJoin(OFFICER)
                                        .on(OFFICER.ID.eq(CASE_FILE.OFFICER_IN_CASE))))
                .where(wanted)
                .orderBy(order.fields())
                .limit(question.limit())
                .offset(question.skip())
                .fetch();
    }

    private static List<SelectField<?>> columns(Instant at) {
        List<SelectField<?>> columns = new ArrayList<>(StageColumns.at(at).all());
        columns.addAll(OrderRows.COLUMNS);
        return columns;
    }
}
