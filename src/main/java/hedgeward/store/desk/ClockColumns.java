package hedgeward.store.desk;

import static hedgeward.store.jooq.Tables.CASE_FILE;

import hedgeward.app.desk.DeskClock;
import hedgeward.app.desk.DeskClock.Kind;
import hedgeward.domain.breach.BreachId;
import hedgeward.domain.order.CaseId;
import hedgeward.domain.order.CaseRef;
import hedgeward.domain.visit.VisitId;
import hedgeward.store.columns.Columns;

import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectField;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// The columns every part of the desk's statement has, and a row of them as a clock.
final class ClockColumns {

    static final Field<UUID> CASE = DSL.field(DSL.name("case_key"), SQLDataType.UUID);
    static final Field<String> REF = DSL.field(DSL.name("ref"), SQLDataType.VARCHAR);
    static final Field<String> SURNAME = DSL.field(DSL.name("surname"), SQLDataType.VARCHAR);
    static final Field<String> FORENAMES = DSL.field(DSL.name("forenames"), SQLDataType.VARCHAR);
    static final Field<String> KIND = DSL.field(DSL.name("kind"), SQLDataType.VARCHAR);
    static final Field<Instant> FROM = DSL.field(DSL.name("runs_from"), SQLDataType.INSTANT);
    static final Field<Instant> DUE = DSL.field(DSL.name("due"), SQLDataType.INSTANT);
    static final Field<Instant> LATEST = DSL.field(DSL.name("latest"), SQLDataType.INSTANT);
    static final Field<UUID> SUBJECT = DSL.field(DSL.name("subject"), SQLDataType.UUID);

    /// No later reading.
    static final Field<Instant> NO_LATEST = DSL.castNull(SQLDataType.INSTANT);

    /// No visit or breach: the clock is the case's own.
    static final Field<UUID> NO_SUBJECT = DSL.castNull(SQLDataType.UUID);

    private static final Set<Kind> OF_VISITS = Set.of(Kind.VISIT, Kind.VISIT_OVERDUE);
    private static final Set<Kind> OF_BREACHES =
            Set.of(
                    Kind.COURT,
                    Kind.DETENTION,
                    Kind.BREACH_REPORTED,
                    Kind.ARREST_SOUGHT,
                    Kind.REMAND);

    /// When a clock began to run, when it runs out, and its later reading.
    record Run(Field<Instant> from, Field<Instant> due, Field<Instant> latest) {
        static Run to(Field<Instant> from, Field<Instant> due) {
            return new Run(from, due, NO_LATEST);
        }

        /// Something due since a moment.
        static Run since(Field<Instant> moment) {
            return to(moment, moment);
        }
    }

    private ClockColumns() {}

    static List<SelectField<?>> of(Kind kind, Run run, Field<UUID> subject) {
        return List.of(
                DSL.inline(kind.name()).as(KIND),
                CASE_FILE.ID.as(CASE),
                CASE_FILE.REF.as(REF),
                CASE_FILE.RESPONDENT_SURNAME.as(SURNAME),
                CASE_FILE.RESPONDENT_FORENAMES.as(FORENAMES),
                run.from().as(FROM),
                run.due().as(DUE),
                run.latest().as(LATEST),
                subject.as(SUBJECT));
    }

    static DeskClock clock(Record row) {
        Kind kind = Kind.valueOf(row.get(KIND));
        Optional<UUID> subject = Optional.ofNullable(row.get(SUBJECT));
        if (kind == Kind.NOTIFY) {
            return notify(row, subject.isPresent());
        }
        return new DeskClock(
                kind,
                new CaseId(row.get(CASE)),
                new CaseRef(row.get(REF)),
                Columns.personName(row.get(SURNAME), row.get(FORENAMES)).orElseThrow(),
                row.get(FROM),
                row.get(DUE),
                Optional.ofNullable(row.get(LATEST)),
                subject.filter(_ -> OF_VISITS.contains(kind)).map(VisitId::new),
                subject.filter(_ -> OF_BREACHES.contains(kind)).map(BreachId::new));
    }

    private static DeskClock notify(Record row, boolean recorded) {
        Instant from = row.get(FROM);
        return new DeskClock(
                Kind.NOTIFY,
                new CaseId(row.get(CASE)),
                new CaseRef(row.get(REF)),
                Columns.personName(row.get(SURNAME), row.get(FORENAMES)).orElseThrow(),
                NotifyClocks.from(from, recorded),
                NotifyClocks.due(from, row.get(DUE), recorded),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
