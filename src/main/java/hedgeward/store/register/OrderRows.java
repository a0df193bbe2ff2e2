package hedgeward.store.register;

import static hedgeward.store.jooq.Tables.CASE_FILE;
import static hedgeward.store.jooq.Tables.OFFICER;

import hedgeward.app.order.OrderRow;
import hedgeward.domain.law.Regime;
import hedgeward.domain.order.CaseId;
import hedgeward.domain.order.CaseRef;
import hedgeward.domain.order.RiskGrade;
import hedgeward.domain.order.Stage;
import hedgeward.domain.people.PersonName;
import hedgeward.store.asof.StageColumns;
import hedgeward.store.columns.Columns;
import hedgeward.store.people.OfficerLabel;

import org.jooq.Record;
import org.jooq.SelectField;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Selected rows as lines of the register at an instant.
record OrderRows(Instant at, Hanging hanging) {

    /// To be selected beside [StageColumns#all].
    static final List<SelectField<?>> COLUMNS =
            List.of(
                    CASE_FILE.ID,
                    CASE_FILE.REF,
                    CASE_FILE.REGIME,
                    CASE_FILE.RESPONDENT_SURNAME,
                    CASE_FILE.RESPONDENT_FORENAMES,
                    CASE_FILE.RESPONDENT_BORN_ON,
                    CASE_FILE.RESPONDENT_POSTCODE,
                    CASE_FILE.HEARD_BY_ACT,
                    CASE_FILE.ORDER_LAST_DAY,
                    CASE_FILE.RISK,
                    OFFICER.COLLAR,
                    OFFICER.SURNAME);

    OrderRow row(Record row) {
        UUID id = row.get(CASE_FILE.ID);
        Stage stage = StageColumns.at(at).stage(row);
        return new OrderRow(
                new CaseId(id),
                new CaseRef(row.get(CASE_FILE.REF)),
                Regime.valueOf(row.get(CASE_FILE.REGIME)),
                new PersonName(
                        row.get(CASE_FILE.RESPONDENT_SURNAME),
                        Optional.ofNullable(row.get(CASE_FILE.RESPONDENT_FORENAMES))),
                Optional.ofNullable(row.get(CASE_FILE.RESPONDENT_BORN_ON)),
                Optional.ofNullable(row.get(CASE_FILE.RESPONDENT_POSTCODE)),
                stage,
                due(row, stage),
                lastDay(row, stage),
                Columns.word(RiskGrade.class, row.get(CASE_FILE.RISK)),
                hanging.nextVisit(id),
                OfficerLabel.of(row, OFFICER),
                hanging.breaches(id));
    }

    /// The same answer as the sorting of `StagePredicates.due()`.
    private static Optional<Instant> due(Record row, Stage stage) {
        return switch (stage) {
            case Stage.AwaitingHearing _ -> Optional.ofNullable(row.get(CASE_FILE.HEARD_BY_ACT));
            case Stage.InForce order -> order.endsAt();
            case Stage.Suspended order -> order.until().or(order::endsAt);
            case Stage.Adjourned _ ->
                    row.get(CASE_FILE.HEARING_RESULT) == null
                            ? Optional.ofNullable(row.get(CASE_FILE.HEARING_LISTED_FOR))
                            : Optional.empty();
            case Stage.NotYet _,
                    Stage.NoticeRefused _,
                    Stage.Unserved _,
                    Stage.Lapsed _,
                    Stage.Refused _,
                    Stage.Withdrawn _,
                    Stage.Expired _,
                    Stage.Rescinded _,
                    Stage.Discharged _ ->
                    Optional.empty();
        };
    }

    private static Optional<LocalDate> lastDay(Record row, Stage stage) {
        return switch (stage) {
            case Stage.InForce _,
                    Stage.Suspended _,
                    Stage.Expired _,
                    Stage.Rescinded _,
                    Stage.Discharged _ ->
                    Optional.ofNullable(row.get(CASE_FILE.ORDER_LAST_DAY));
            case Stage.NotYet _,
                    Stage.NoticeRefused _,
                    Stage.Unserved _,
                    Stage.AwaitingHearing _,
                    Stage.Adjourned _,
                    Stage.Lapsed _,
                    Stage.Refused _,
                    Stage.Withdrawn _ ->
                    Optional.empty();
        };
    }
}
