package hedgeward.store.order;

import static hedgeward.store.jooq.Tables.CASE_CHILD;
import static hedgeward.store.jooq.Tables.CASE_CONDITION;
import static hedgeward.store.jooq.Tables.CASE_HEARING;
import static hedgeward.store.jooq.Tables.CASE_MATTER;
import static hedgeward.store.jooq.Tables.CASE_TERMS_CHANGE;
import static hedgeward.store.jooq.Tables.ORDER_EVENT;

import hedgeward.domain.condition.TermsHistory;
import hedgeward.domain.condition.TermsVersion;
import hedgeward.domain.order.Authorisation;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.order.ConsideredMatter;
import hedgeward.domain.order.Hearing;
import hedgeward.domain.order.HearingNotice;
import hedgeward.domain.people.Child;
import hedgeward.domain.people.OfficerId;
import hedgeward.domain.people.PersonName;
import hedgeward.store.columns.BulkInsert;
import hedgeward.store.columns.Columns;
import hedgeward.store.jooq.tables.records.CaseChildRecord;
import hedgeward.store.jooq.tables.records.CaseConditionRecord;
import hedgeward.store.jooq.tables.records.CaseHearingRecord;
import hedgeward.store.jooq.tables.records.CaseMatterRecord;
import hedgeward.store.jooq.tables.records.CaseTermsChangeRecord;
import hedgeward.store.jooq.tables.records.OrderEventRecord;

import org.jooq.DSLContext;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// The rows below a case, collected for one or many cases and written together.
final class CaseChildRows {

    private final List<CaseChildRecord> children = new ArrayList<>();
    private final List<CaseMatterRecord> matters = new ArrayList<>();
    private final List<CaseHearingRecord> hearings = new ArrayList<>();
    private final List<CaseConditionRecord> conditions = new ArrayList<>();
    private final List<CaseTermsChangeRecord> changes = new ArrayList<>();
    private final List<OrderEventRecord> events = new ArrayList<>();

    static CaseChildRows of(List<CaseFile> files) {
        CaseChildRows rows = new CaseChildRows();
        files.forEach(rows::collect);
        return rows;
    }

    void insert(DSLContext dsl) {
        BulkInsert.into(dsl, CASE_CHILD, children);
        BulkInsert.into(dsl, CASE_MATTER, matters);
        BulkInsert.into(dsl, CASE_HEARING, hearings);
        BulkInsert.into(dsl, CASE_CONDITION, conditions);
        BulkInsert.into(dsl, CASE_TERMS_CHANGE, changes);
        BulkInsert.into(dsl, ORDER_EVENT, events);
    }

    static void delete(DSLContext dsl, UUID caseId) {
        dsl.deleteFrom(CASE_CHILD).where(CASE_CHILD.CASE_ID.eq(caseId)).execute();
        dsl.deleteFrom(CASE_MATTER).where(CASE_MATTER.CASE_ID.eq(caseId)).execute();
        dsl.deleteFrom(CASE_HEARING).where(CASE_HEARING.CASE_ID.eq(caseId)).execute();
        dsl.deleteFrom(CASE_CONDITION).where(CASE_CONDITION.CASE_ID.eq(caseId)).execute();
        dsl.deleteFrom(CASE_TERMS_CHANGE).where(CASE_TERMS_CHANGE.CASE_ID.eq(caseId)).execute();
        dsl.deleteFrom(ORDER_EVENT).where(ORDER_EVENT.CASE_ID.eq(caseId)).execute();
    }

    private void collect(CaseFile file) {
        UUID id = file.id().value();
        List<Child> named = file.parties().household().children();
        for (int place = 0; place < named.size(); place++) {
            children.add(child(id, place, named.get(place)));
        }
        List<ConsideredMatter> considered =
                file.authorisation().map(Authorisation::considered).orElseGet(List::of);
        for (int place = 0; place < considered.size(); place++) {
            matters.add(matter(id, place, considered.get(place)));
        }
        file.hearings().forEach(hearing -> hearings.add(hearing(id, hearing)));
        file.notice().ifPresent(notice -> collect(id, TermPart.NOTICE, notice.history()));
        file.order().ifPresent(order -> collect(id, TermPart.ORDER, order.history()));
        file.order().ifPresent(o -> events.addAll(OrderEventRows.rows(id, o.events())));
    }

    private void collect(UUID id, TermPart part, TermsHistory history) {
        for (TermsVersion version : history.versions()) {
            version.terms()
                    .conditions()
                    .forEach(
                            term ->
                                    conditions.add(
                                            ConditionColumns.row(
                                                    id, part, version.number(), term)));
            version.change().ifPresent(change -> changes.add(change(id, part, version, change)));
        }
    }

    private static CaseTermsChangeRecord change(
            UUID id, TermPart part, TermsVersion version, TermsVersion.Change change) {
        return new CaseTermsChangeRecord(
                id,
                part.name(),
                version.number(),
                version.from().orElse(null),
                change.cause().name(),
                change.recordedAt(),
                change.recordedBy(),
                change.reason());
    }

    private static CaseChildRecord child(UUID id, int place, Child child) {
        return new CaseChildRecord(
                id,
                place,
                child.name().map(PersonName::surname).orElse(null),
                child.name().flatMap(PersonName::forenames).orElse(null),
                child.bornOn().orElse(null),
                child.livesAtThePremises());
    }

    private static CaseMatterRecord matter(UUID id, int place, ConsideredMatter matter) {
        return new CaseMatterRecord(
                id, place, matter.matter().name(), matter.finding(), matter.steps());
    }

    private static CaseHearingRecord hearing(UUID id, Hearing hearing) {
        CaseHearingRecord row = new CaseHearingRecord();
        row.setCaseId(id);
        row.setNumber(hearing.number());
        row.setCourt(hearing.court().orElse(null));
        row.setListedFor(hearing.listedFor().orElse(null));
        row.setResult(Columns.name(hearing.result()));
        row.setDeterminedAt(hearing.determinedAt().orElse(null));
        row.setReasons(hearing.reasons().orElse(null));
        hearing.notice().ifPresent(told -> told(row, told));
        return row;
    }

    private static void told(CaseHearingRecord row, HearingNotice told) {
        row.setToldHow(told.how().name());
        row.setToldAt(told.at());
        row.setToldBy(told.by().map(OfficerId::value).orElse(null));
        row.setToldWords(told.words().orElse(null));
    }
}
