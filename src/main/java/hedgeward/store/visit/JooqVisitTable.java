package hedgeward.store.visit;

import static hedgeward.store.jooq.Tables.CASE_FILE;
import static hedgeward.store.jooq.Tables.VISIT;

import hedgeward.app.access.ClosedCases;
import hedgeward.app.visit.VisitQuestion;
import hedgeward.app.visit.VisitRow;
import hedgeward.app.visit.VisitTable;
import hedgeward.domain.order.CaseId;
import hedgeward.store.asof.StagePredicates;
import hedgeward.store.asof.VisitPredicates;
import hedgeward.store.common.CurrentTransaction;
import hedgeward.store.search.TypedWords;

import org.jooq.Condition;
import org.jooq.OrderField;
import org.jooq.impl.DSL;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// Visits as flat rows, each list in one statement.
public final class JooqVisitTable implements VisitTable {

    private final CurrentTransaction current;

    public JooqVisitTable(CurrentTransaction current) {
        this.current = current;
    }

    @Override
    public List<VisitRow> findVisits(VisitQuestion question, ClosedCases closed) {
        return rows(
                overlapping(question).and(narrowed(question, closed)),
                VISIT.WINDOW_FROM,
                question.limit());
    }

    @Override
    public List<VisitRow> findByCase(CaseId caseId) {
        return rows(VISIT.CASE_ID.eq(caseId.value()), VISIT.WINDOW_FROM, Integer.MAX_VALUE);
    }

    @Override
    public List<VisitRow> findUnallocated(Instant at, int limit) {
        return rows(
                VisitPredicates.unrecorded()
                        .and(VISIT.OFFICER_ID.isNull())
                        .and(StagePredicates.at(at).living()),
                VISIT.WINDOW_TO,
                limit);
    }

    @Override
    public List<VisitRow> findOverdue(Instant at, int limit) {
        return rows(
                VisitPredicates.unrecorded().and(VisitPredicates.at(at).overdue()),
                VISIT.WINDOW_TO,
                limit);
    }

    private static Condition overlapping(VisitQuestion question) {
        return VISIT.WINDOW_FROM
                .lt(question.span().to())
                .and(VISIT.WINDOW_TO.gt(question.span().from()));
    }

    private static Condition narrowed(VisitQuestion question, ClosedCases closed) {
        Condition officer =
                question.officer().map(id -> goes(id.value())).orElse(DSL.noCondition());
        Condition team = question.team().map(VisitRows.FIRST.TEAM::eq).orElse(DSL.noCondition());
        Condition open = question.onlyPlanned() ? VisitPredicates.unrecorded() : DSL.noCondition();
        TypedWords words = TypedWords.of(question.text());
        Condition text = words.beside(closed, words.open(JooqVisitTable::codeBegins));
        return officer.and(team).and(open).and(text);
    }

    private static Condition goes(UUID officer) {
        return VISIT.OFFICER_ID.eq(officer).or(VISIT.SECOND_OFFICER_ID.eq(officer));
    }

    private static Condition codeBegins(String word) {
        return word.isEmpty() ? DSL.falseCondition() : VISIT.CODE.like(word + "%");
    }

    private List<VisitRow> rows(Condition condition, OrderField<?> first, int limit) {
        return current.dsl()
                .select(VisitRows.columns())
                .from(VISIT)
                .join(CASE_FILE)
                .on(CASE_FILE.ID.eq(VISIT.CASE_ID))
                .leftJoin(VisitRows.FIRST)
                .on(VisitRows.FIRST.ID.eq(VISIT.OFFICER_ID))
                .leftJoin(VisitRows.SECOND)
                .on(VisitRows.SECOND.ID.eq(VISIT.SECOND_OFFICER_ID))
                .where(condition)
                .orderBy(first, VISIT.WINDOW_FROM, VISIT.CODE)
                .limit(limit)
                .fetch(VisitRows::row);
    }
}
