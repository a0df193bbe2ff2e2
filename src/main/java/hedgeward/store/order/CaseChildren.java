package hedgeward.store.order;

import static hedgeward.store.jooq.Tables.CASE_CHILD;
import static hedgeward.store.jooq.Tables.CASE_HEARING;
import static hedgeward.store.jooq.Tables.CASE_MATTER;
import static hedgeward.store.jooq.Tables.CASE_TERM;

import hedgeward.domain.condition.Condition;
import hedgeward.domain.condition.ConditionType;
import hedgeward.domain.condition.Terms;
import hedgeward.domain.order.ConsideredMatter;
import hedgeward.domain.order.Hearing;
import hedgeward.domain.order.HearingResult;
import hedgeward.domain.order.Matter;
import hedgeward.domain.people.Child;
import hedgeward.store.columns.Columns;
import hedgeward.store.jooq.tables.records.CaseChildRecord;
import hedgeward.store.jooq.tables.records.CaseHearingRecord;
import hedgeward.store.jooq.tables.records.CaseMatterRecord;
import hedgeward.store.jooq.tables.records.CaseTermRecord;

import org.jooq.DSLContext;
import org.jooq.Result;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// The children of several cases, read with one statement a table.
record CaseChildren(
        Map<UUID, List<Child>> childrenOf,
        Map<UUID, List<ConsideredMatter>> mattersOf,
        Map<UUID, List<Hearing>> hearingsOf,
        Map<UUID, List<Condition>> noticeTermsOf,
        Map<UUID, List<Condition>> orderTermsOf) {

    static CaseChildren of(DSLContext dsl, Collection<UUID> ids) {
        Map<UUID, Result<CaseTermRecord>> terms = terms(dsl, ids);
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
                part(terms, TermPart.NOTICE),
                part(terms, TermPart.ORDER));
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

    Terms noticeTerms(UUID caseId) {
        return new Terms(noticeTermsOf.getOrDefault(caseId, List.of()));
    }

    Terms orderTerms(UUID caseId) {
        return new Terms(orderTermsOf.getOrDefault(caseId, List.of()));
    }

    /// Both parts together: with a part beside the list of cases, H2 reads the whole table.
    private static Map<UUID, Result<CaseTermRecord>> terms(DSLContext dsl, Collection<UUID> ids) {
        return dsl.selectFrom(CASE_TERM)
                .where(CASE_TERM.CASE_ID.in(ids))
                .fetchGroups(CASE_TERM.CASE_ID);
    }

    private static Map<UUID, List<Condition>> part(
            Map<UUID, ? extends List<CaseTermRecord>> terms, TermPart part) {
        Map<UUID, List<Condition>> conditions = new HashMap<>();
        terms.forEach(
                (id, rows) ->
                        conditions.put(
                                id,
                                rows.stream()
                                        .filter(row -> row.getPart().equals(part.name()))
                                        .map(CaseChildren::condition)
                                        .toList()));
        return conditions;
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
                Optional.ofNullable(row.getReasons()));
    }

    private static Condition condition(CaseTermRecord row) {
        return new Condition(
                ConditionType.valueOf(row.getType()),
                Optional.ofNullable(row.getMetres()),
                Optional.ofNullable(row.getCourtWords()));
    }
}
