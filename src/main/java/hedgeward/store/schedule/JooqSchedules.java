package hedgeward.store.schedule;

import static hedgeward.store.jooq.Tables.CASE_FILE;
import static hedgeward.store.jooq.Tables.VISIT;

import hedgeward.app.schedule.ScheduleQuestion;
import hedgeward.app.schedule.ScheduleRow;
import hedgeward.app.schedule.Schedules;
import hedgeward.domain.clock.London;
import hedgeward.store.asof.VisitPredicates;
import hedgeward.store.columns.NumberedSeries;
import hedgeward.store.common.CurrentTransaction;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;

import java.util.List;
import java.util.UUID;

/// Schedules in four statements, whatever their length.
public final class JooqSchedules implements Schedules {

    private static final NumberedSeries COPIES = new NumberedSeries("schedule-copy");

    private final CurrentTransaction current;

    public JooqSchedules(CurrentTransaction current) {
        this.current = current;
    }

    @Override
    public List<ScheduleRow> findRows(ScheduleQuestion question) {
        DSLContext dsl = current.dsl();
        List<? extends Record> rows = visits(dsl, question);
        List<UUID> caseIds = rows.stream().map(row -> row.get(VISIT.CASE_ID)).distinct().toList();
        ScheduleLines lines = new ScheduleLines(CaseWords.of(dsl, caseIds));
        return rows.stream().map(lines::row).toList();
    }

    @Override
    public int takeCopyNumber() {
        return Math.toIntExact(COPIES.take(current.dsl(), 1));
    }

    private static List<? extends Record> visits(DSLContext dsl, ScheduleQuestion question) {
        return dsl.select(ScheduleLines.columns())
                .from(VISIT)
                .join(CASE_FILE)
                .on(CASE_FILE.ID.eq(VISIT.CASE_ID))
                .leftJoin(ScheduleLines.FIRST)
                .on(ScheduleLines.FIRST.ID.eq(VISIT.OFFICER_ID))
                .leftJoin(ScheduleLines.SECOND)
                .on(ScheduleLines.SECOND.ID.eq(VISIT.SECOND_OFFICER_ID))
                .where(VisitPredicates.unrecorded())
                .and(VISIT.WINDOW_FROM.lt(London.endOf(question.to())))
                .and(VISIT.WINDOW_TO.gt(London.startOf(question.from())))
                .and(narrowed(question))
                .orderBy(VISIT.WINDOW_FROM, VISIT.CODE)
                .fetch();
    }

    private static Condition narrowed(ScheduleQuestion question) {
        Condition officer =
                question.officer()
                        .map(
                                collar ->
                                        ScheduleLines.FIRST
                                                .COLLAR
                                                .eq(collar)
                                                .or(ScheduleLines.SECOND.COLLAR.eq(collar)))
                        .orElse(DSL.noCondition());
        Condition team =
                question.team().map(ScheduleLines.FIRST.TEAM::eq).orElse(DSL.noCondition());
        return officer.and(team);
    }
}
