package hedgeward.store.schedule;

import static hedgeward.store.jooq.Tables.CASE_FILE;
import static hedgeward.store.jooq.Tables.OFFICER;
import static hedgeward.store.jooq.Tables.VISIT;

import hedgeward.app.schedule.OrderLine;
import hedgeward.app.schedule.PeopleLine;
import hedgeward.app.schedule.SafeContactLine;
import hedgeward.app.schedule.ScheduleRow;
import hedgeward.app.schedule.ScheduledOfficer;
import hedgeward.domain.order.RiskGrade;
import hedgeward.domain.people.Address;
import hedgeward.domain.people.PersonName;
import hedgeward.domain.visit.VisitPurpose;
import hedgeward.store.columns.Columns;
import hedgeward.store.jooq.tables.Officer;

import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectField;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// Selected visits as rows of a schedule, in full; the schedule cuts them down to what a copy may
/// carry.
record ScheduleLines(CaseWords words) {

    static final Officer FIRST = OFFICER.as("first_officer");
    static final Officer SECOND = OFFICER.as("second_officer");

    /// To be selected.
    static List<SelectField<?>> columns() {
        List<SelectField<?>> columns =
                new ArrayList<>(
                        List.of(
                                VISIT.CODE,
                                VISIT.CASE_ID,
                                VISIT.PURPOSE,
                                VISIT.WINDOW_FROM,
                                VISIT.WINDOW_TO));
        columns.addAll(officer(FIRST));
        columns.addAll(officer(SECOND));
        columns.addAll(Arrays.asList(CASE_FILE.REF, CASE_FILE.RISK, CASE_FILE.ORDER_LAST_DAY));
        columns.addAll(
                List.of(
                        CASE_FILE.PROTECTED_SURNAME,
                        CASE_FILE.PROTECTED_FORENAMES,
                        CASE_FILE.PROTECTED_ADDRESS,
                        CASE_FILE.PROTECTED_POSTCODE,
                        CASE_FILE.SAFE_PHONE,
                        CASE_FILE.SAFE_TIMES,
                        CASE_FILE.VOICEMAIL_SAFE,
                        CASE_FILE.TEXT_SAFE,
                        CASE_FILE.RESPONDENT_SURNAME,
                        CASE_FILE.RESPONDENT_FORENAMES,
                        CASE_FILE.CHILD_COUNT));
        return columns;
    }

    ScheduleRow row(Record row) {
        UUID caseId = row.get(VISIT.CASE_ID);
        return new ScheduleRow(
                row.get(VISIT.CODE),
                row.get(CASE_FILE.REF),
                row.get(VISIT.WINDOW_FROM),
                row.get(VISIT.WINDOW_TO),
                Stream.of(FIRST, SECOND).flatMap(who -> officer(row, who).stream()).toList(),
                VisitPurpose.valueOf(row.get(VISIT.PURPOSE)).word(),
                new SafeContactLine(
                        Optional.ofNullable(row.get(CASE_FILE.SAFE_TIMES)),
                        Optional.ofNullable(row.get(CASE_FILE.VOICEMAIL_SAFE)),
                        Optional.ofNullable(row.get(CASE_FILE.TEXT_SAFE)),
                        Optional.ofNullable(row.get(CASE_FILE.SAFE_PHONE))),
                people(row, caseId),
                new OrderLine(
                        Columns.word(RiskGrade.class, row.get(CASE_FILE.RISK)).map(RiskGrade::word),
                        words.terms(caseId),
                        Optional.ofNullable(row.get(CASE_FILE.ORDER_LAST_DAY))),
                words.previousOutcome(caseId));
    }

    private PeopleLine people(Record row, UUID caseId) {
        return new PeopleLine(
                name(row, CASE_FILE.PROTECTED_SURNAME, CASE_FILE.PROTECTED_FORENAMES),
                Columns.address(
                                row.get(CASE_FILE.PROTECTED_ADDRESS),
                                row.get(CASE_FILE.PROTECTED_POSTCODE))
                        .map(Address::oneLine),
                name(row, CASE_FILE.RESPONDENT_SURNAME, CASE_FILE.RESPONDENT_FORENAMES),
                words.children(caseId, Optional.ofNullable(row.get(CASE_FILE.CHILD_COUNT))));
    }

    private static Optional<String> name(
            Record row, Field<String> surname, Field<String> forenames) {
        return Columns.personName(row.get(surname), row.get(forenames)).map(PersonName::spoken);
    }

    private static List<SelectField<?>> officer(Officer who) {
        return List.of(who.COLLAR, who.SURNAME, who.SPECIAL);
    }

    private static Optional<ScheduledOfficer> officer(Record row, Officer who) {
        return Optional.ofNullable(row.get(who.COLLAR))
                .map(
                        collar ->
                                new ScheduledOfficer(
                                        collar,
                                        Optional.ofNullable(row.get(who.SURNAME)),
                                        Optional.ofNullable(row.get(who.SPECIAL)).orElse(false)));
    }
}
