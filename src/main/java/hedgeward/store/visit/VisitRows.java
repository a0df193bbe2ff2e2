package hedgeward.store.visit;

import static hedgeward.store.jooq.Tables.CASE_FILE;
import static hedgeward.store.jooq.Tables.OFFICER;
import static hedgeward.store.jooq.Tables.ORDER_EVENT;
import static hedgeward.store.jooq.Tables.VISIT;

import hedgeward.app.visit.VisitRow;
import hedgeward.domain.common.TimeWindow;
import hedgeward.domain.order.CaseId;
import hedgeward.domain.order.CaseRef;
import hedgeward.domain.order.RiskGrade;
import hedgeward.domain.order.event.Suspension;
import hedgeward.domain.people.OfficerId;
import hedgeward.domain.people.PersonName;
import hedgeward.domain.visit.VisitCode;
import hedgeward.domain.visit.VisitId;
import hedgeward.domain.visit.VisitPurpose;
import hedgeward.store.columns.Columns;
import hedgeward.store.jooq.tables.Officer;
import hedgeward.store.people.OfficerLabel;

import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Visits joined with their case and officers, as rows of calendar and list.
final class VisitRows {

    /// Who goes first.
    static final Officer FIRST = OFFICER.as("first_officer");

    /// Who goes with them.
    static final Officer SECOND = OFFICER.as("second_officer");

    private static final Field<Instant> SUSPENDED_FROM =
            ofSuspension(ORDER_EVENT.TAKES_EFFECT_AT).as("suspended_from");
    private static final Field<Instant> SUSPENDED_UNTIL =
            ofSuspension(ORDER_EVENT.ENDED_AT).as("suspended_until");

    private VisitRows() {}

    /// To be selected.
    static List<SelectField<?>> columns() {
        List<SelectField<?>> columns = new ArrayList<>(Arrays.asList(VISIT.fields()));
        columns.addAll(
                List.of(
                        CASE_FILE.REF,
                        CASE_FILE.RESPONDENT_SURNAME,
                        CASE_FILE.RESPONDENT_FORENAMES,
                        CASE_FILE.PROTECTED_ADDRESS,
                        CASE_FILE.PREMISES_ADDRESS,
                        CASE_FILE.RISK,
                        CASE_FILE.ORDER_ENDS_AT,
                        SUSPENDED_FROM,
                        SUSPENDED_UNTIL,
                        FIRST.COLLAR,
                        FIRST.SURNAME,
                        FIRST.TEAM,
                        SECOND.COLLAR,
                        SECOND.SURNAME));
        return columns;
    }

    static VisitRow row(Record row) {
        return new VisitRow(
                new VisitId(row.get(VISIT.ID)),
                row.get(VISIT.VERSION),
                new VisitCode(row.get(VISIT.CODE)),
                new CaseId(row.get(VISIT.CASE_ID)),
                new CaseRef(row.get(CASE_FILE.REF)),
                new PersonName(
                        row.get(CASE_FILE.RESPONDENT_SURNAME),
                        Optional.ofNullable(row.get(CASE_FILE.RESPONDENT_FORENAMES))),
                town(row.get(CASE_FILE.PROTECTED_ADDRESS))
                        .or(() -> town(row.get(CASE_FILE.PREMISES_ADDRESS))),
                VisitPurpose.valueOf(row.get(VISIT.PURPOSE)),
                new TimeWindow(row.get(VISIT.WINDOW_FROM), row.get(VISIT.WINDOW_TO)),
                Columns.key(row.get(VISIT.OFFICER_ID), OfficerId::new),
                OfficerLabel.of(row, FIRST),
                OfficerLabel.of(row, SECOND),
                Optional.ofNullable(row.get(FIRST.TEAM)),
                VisitStates.read(row.into(VISIT)),
                Columns.word(RiskGrade.class, row.get(CASE_FILE.RISK)),
                Optional.ofNullable(row.get(CASE_FILE.ORDER_ENDS_AT)),
                Optional.ofNullable(row.get(SUSPENDED_FROM))
                        .map(
                                from ->
                                        new Suspension(
                                                from,
                                                Optional.ofNullable(row.get(SUSPENDED_UNTIL)))));
    }

    /// Of the newest suspension; nearly no order has one, and the row of the case says so itself.
    private static Field<Instant> ofSuspension(Field<Instant> column) {
        return DSL.when(
                CASE_FILE.FIRST_SUSPENDED_AT.isNotNull(),
                DSL.field(
                        DSL.select(column)
                                .from(ORDER_EVENT)
                                .where(ORDER_EVENT.CASE_ID.eq(CASE_FILE.ID))
                                .and(ORDER_EVENT.KIND.eq("SUSPENDED"))
                                .orderBy(ORDER_EVENT.PLACE.desc())
                                .limit(1)));
    }

    /// What stands behind the last comma; an address without one names no town.
    static Optional<String> town(@Nullable String lines) {
        return Optional.ofNullable(lines)
                .filter(l -> l.indexOf(',') >= 0)
                .map(l -> l.substring(l.lastIndexOf(',') + 1).strip())
                .filter(town -> !town.isEmpty());
    }
}
