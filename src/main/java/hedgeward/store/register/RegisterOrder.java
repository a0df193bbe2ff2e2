package hedgeward.store.register;

import static hedgeward.store.jooq.Tables.CASE_FILE;
import static hedgeward.store.jooq.Tables.OFFICER;
import static hedgeward.store.jooq.Tables.VISIT;

import hedgeward.app.access.ClosedCases;
import hedgeward.app.order.RegisterQuestion;
import hedgeward.domain.order.CaseId;
import hedgeward.domain.order.RiskGrade;
import hedgeward.store.asof.StagePredicates;
import hedgeward.store.asof.VisitPredicates;

import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SortField;
import org.jooq.SortOrder;
import org.jooq.Table;
import org.jooq.impl.DSL;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// How a page of the register is sorted. What is not known comes last either way, and rows that are
/// equal come newest case first.
final class RegisterOrder {

    private static final Field<UUID> PLANNED_CASE =
            DSL.field(DSL.name("planned", "case_id"), UUID.class);
    private static final Field<Instant> PLANNED_FROM =
            DSL.field(DSL.name("planned", "next_from"), Instant.class);

    private final RegisterQuestion question;
    private final ClosedCases closed;

    /// @param closed of which neither name nor risk may be told by the place of a row
    RegisterOrder(RegisterQuestion question, ClosedCases closed) {
        this.question = question;
        this.closed = closed;
    }

    RegisterQuestion question() {
        return question;
    }

    /// The rows' tables, with what the sorting alone needs.
    Table<? extends Record> with(Table<? extends Record> rows) {
        return question.sort() == RegisterQuestion.Sort.NEXT_VISIT
                ? rows.leftJoin(nextVisits()).on(PLANNED_CASE.eq(CASE_FILE.ID))
                : rows;
    }

    List<SortField<?>> fields() {
        SortOrder direction = question.descending() ? SortOrder.DESC : SortOrder.ASC;
        return List.of(
                field().sort(direction).nullsLast(),
                CASE_FILE.AUTHORISED_AT.desc(),
                CASE_FILE.REF.desc());
    }

    private Field<?> field() {
        return switch (question.sort()) {
            case DUE -> StagePredicates.at(question.at()).due();
            case REFERENCE -> CASE_FILE.REF;
            case RESPONDENT -> told(CASE_FILE.RESPONDENT_NAME_KEY);
            case STAGE -> StagePredicates.at(question.at()).place();
            case LAST_DAY -> CASE_FILE.ORDER_LAST_DAY;
            case RISK -> told(risk());
            case NEXT_VISIT -> PLANNED_FROM;
            case OWNER -> OFFICER.COLLAR;
        };
    }

    private <T> Field<T> told(Field<T> field) {
        return closed.isEmpty()
                ? field
                : DSL.when(
                        CASE_FILE.ID.notIn(closed.ids().stream().map(CaseId::value).toList()),
                        field);
    }

    private static Field<Integer> risk() {
        return DSL.when(CASE_FILE.RISK.eq(RiskGrade.STANDARD.name()), 0)
                .when(CASE_FILE.RISK.eq(RiskGrade.MEDIUM.name()), 1)
                .when(CASE_FILE.RISK.eq(RiskGrade.HIGH.name()), 2);
    }

    private Table<? extends Record> nextVisits() {
        return DSL.select(VISIT.CASE_ID, DSL.min(VISIT.WINDOW_FROM).as("next_from"))
                .from(VISIT)
                .join(CASE_FILE)
                .on(CASE_FILE.ID.eq(VISIT.CASE_ID))
                .where(VisitPredicates.at(question.at()).planned())
                .groupBy(VISIT.CASE_ID)
                .asTable("planned");
    }
}
