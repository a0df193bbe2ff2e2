package hedgeward.store.holidays;

import static hedgeward.store.jooq.Tables.HOLIDAY_LIST;
import static hedgeward.store.jooq.Tables.MOVED_DEADLINE;

import hedgeward.app.holidays.MovedDeadline;
import hedgeward.domain.breach.BreachId;
import hedgeward.domain.clock.KeptDeadline;
import hedgeward.domain.order.CaseId;
import hedgeward.domain.order.CaseRef;
import hedgeward.store.columns.Columns;
import hedgeward.store.jooq.tables.records.MovedDeadlineRecord;

import org.jooq.Record;

/// Rows of `moved_deadline`. The version of the new deadline is that of the list it moved with.
final class MovedRows {

    private MovedRows() {}

    static MovedDeadlineRecord of(int list, int place, MovedDeadline moved) {
        MovedDeadlineRecord row = new MovedDeadlineRecord();
        row.setListNumber(list);
        row.setPlace(place);
        row.setKind(moved.kind().name());
        row.setCaseId(moved.caseId().value());
        row.setCaseRef(moved.caseRef().value());
        row.setBreachId(moved.breachId().map(BreachId::value).orElse(null));
        row.setBeforeAct(moved.before().actBy());
        row.setBeforeLatest(moved.before().latestLawful());
        row.setBeforeList(moved.before().listVersion());
        row.setAfterAct(moved.after().actBy());
        row.setAfterLatest(moved.after().latestLawful());
        return row;
    }

    static MovedDeadline read(Record row) {
        return new MovedDeadline(
                MovedDeadline.Kind.valueOf(row.get(MOVED_DEADLINE.KIND)),
                new CaseId(row.get(MOVED_DEADLINE.CASE_ID)),
                new CaseRef(row.get(MOVED_DEADLINE.CASE_REF)),
                Columns.key(row.get(MOVED_DEADLINE.BREACH_ID), BreachId::new),
                new KeptDeadline(
                        row.get(MOVED_DEADLINE.BEFORE_ACT),
                        row.get(MOVED_DEADLINE.BEFORE_LATEST),
                        row.get(MOVED_DEADLINE.BEFORE_LIST)),
                new KeptDeadline(
                        row.get(MOVED_DEADLINE.AFTER_ACT),
                        row.get(MOVED_DEADLINE.AFTER_LATEST),
                        row.get(HOLIDAY_LIST.VERSION)));
    }
}
