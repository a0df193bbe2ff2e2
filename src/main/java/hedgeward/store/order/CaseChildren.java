package hedgeward.store.order;

import static hedgeward.store.jooq.Tables.CASE_CHILD;
import static hedgeward.store.jooq.Tables.CASE_HEARING;
import static hedgeward.store.jooq.Tables.CASE_MATTER;

import hedgeward.domain.condition.TermsHistory;
import hedgeward.domain.order.ConsideredMatter;
import hedgeward.domain.order.Hearing;
import hedgeward.domain.order.HearingNotice;
import hedgeward.domain.order.HearingResult;
import hedgeward.domain.order.Matter;
import hedgeward.domain.order.event.OrderEvents;
import hedgeward.domain.people.Child;
import hedgeward.domain.people.OfficerId;
import hedgeward.store.columns.Columns;
import hedgeward.store.jooq.tables.records.CaseChildRecord;
import hedgeward.store.jooq.tables.records.CaseHearingRecord;
import hedgeward.store.jooq.tables.records.CaseMatterRecord;

import org.jooq.DSLContext;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// The children of several cases, read with one statement a table.
record CaseChildren(
        Map<UUID, List<Child>> childrenOf,
        Map<UUID, List<ConsideredMatter>> mattersOf,
        Map<UUID, List<Hearing>> hearingsOf,
        TermsReading terms,
        Map<UUID, OrderEvents> orderEventsOf) {

    static CaseChildren of(DSLContext dsl, Collection<UUID> ids) {
        return new CaseChildren(
                dsl.selectFrom(CASE_CHILD)
                        .where(CASE_CHILD.CASE_ID.in(ids))
                        .orderBy(CASE_CHILD.CASE_ID, CASE_CHILD.PLACE)
                        .fetchGroups(CASE_CHILD.CASE_ID, row -> child(row)),
                dsl.selectFrom(CASE_MATTER)
                        .where(CASE_MATTER.CASE_ID.in(ids))
                        .orderBy(CASE_MATTER.CASE_ID, CASE_MATTER.PLACE)
                        .fetchGroups(CASE_MATTER.CASE_ID, row -> matter(row)),
                dsl.selectFrom(CASE_HEARING)
                        .where(CASE_HEARING.CASE_ID.in(ids))
                        .orderBy(CASE_HEARING.CASE_ID, CASE_HEARING.NUMBER)
                        .fetchGroups(CASE_HEARING.CASE_ID, row -> hearing(row)),
                TermsReading.of(dsl, ids),
                OrderEventRows.of(dsl, ids));
    }

    List<Child> children(UUID caseId) {
        return childrenOf.getOrDefault(caseId, List.of());
    }

    List<ConsideredMatter> matters(UUID caseId) {
        return mattersOf.getOrDefault(caseId, List.of());
    }

    List<Hearing> hearings(UUID caseId) {
        return hearingsOf.getOrDefault(caseId, List.of());
    }

    TermsHistory noticeTerms(UUID caseId) {
        return terms.history(caseId, TermPart.NOTICE);
    }

    TermsHistory orderTerms(UUID caseId) {
        return terms.history(caseId, TermPart.ORDER);
    }

    OrderEvents orderEvents(UUID caseId) {
        return orderEventsOf.getOrDefault(caseId, OrderEvents.NONE);
    }

    private static Child child(CaseChildRecord row) {
        return new Child(
                Columns.personName(row.getSurname(), row.getForenames()),
                Optional.ofNullable(row.getBornOn()),
                row.getAtPremises());
    }

    private static ConsideredMatter matter(CaseMatterRecord row) {
        return new ConsideredMatter(
                Matter.valueOf(row.getMatter()), row.getFinding(), row.getSteps());
    }

    private static Hearing hearing(CaseHearingRecord row) {
        return new Hearing(
                row.getNumber(),
                Optional.ofNullable(row.getCourt()),
                Optional.ofNullable(row.getListedFor()),
                Columns.word(HearingResult.class, row.getResult()),
                Optional.ofNullable(row.getDeterminedAt()),
                Optional.ofNullable(row.getReasons()),
                told(row));
    }

    private static Optional<HearingNotice> told(CaseHearingRecord row) {
        return Columns.word(HearingNotice.How.class, row.getToldHow())
                .map(
                        how ->
                                new HearingNotice(
                                        how,
                                        row.getToldAt(),
                                        Columns.key(row.getToldBy(), OfficerId::new),
                                        Optional.ofNullable(row.getToldWords())));
    }
}
