package hedgeward.store.restricted;

import static hedgeward.store.jooq.Tables.CASE_FILE;
import static hedgeward.store.jooq.Tables.CASE_RESTRICTION;
import static hedgeward.store.jooq.Tables.CASE_RESTRICTION_PERSON;
import static hedgeward.store.jooq.Tables.GLASS_OPENING;

import hedgeward.app.access.ClosedCases;
import hedgeward.app.access.Restrictions;
import hedgeward.domain.order.CaseId;
import hedgeward.domain.order.CaseRef;
import hedgeward.domain.restricted.Readership;
import hedgeward.domain.restricted.RestrictionChange;
import hedgeward.store.common.CurrentTransaction;
import hedgeward.store.jooq.tables.CaseRestriction;
import hedgeward.store.jooq.tables.records.CaseRestrictionRecord;

import org.jooq.Condition;
import org.jooq.impl.DSL;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Restrictions in their two tables: the newest row of a case holds.
public final class JooqRestrictions implements Restrictions {

    private static final CaseRestriction LATER = CASE_RESTRICTION.as("later");

    private final CurrentTransaction current;

    public JooqRestrictions(CurrentTransaction current) {
        this.current = current;
    }

    @Override
    public Optional<RestrictionChange> findNewest(CaseId caseId) {
        return findByCase(caseId).stream().findFirst();
    }

    @Override
    public List<RestrictionChange> findByCase(CaseId caseId) {
        return current.dsl()
                .selectFrom(CASE_RESTRICTION)
                .where(CASE_RESTRICTION.CASE_ID.eq(caseId.value()))
                .orderBy(CASE_RESTRICTION.NUMBER.desc())
                .fetch(this::change);
    }

    @Override
    public ClosedCases closedTo(String userName, Instant at) {
        return closed(DSL.not(isNamed(userName, true)).andNot(hasOpened(userName, at)));
    }

    @Override
    public ClosedCases keptFrom(String userName) {
        return closed(isNamed(userName, false));
    }

    @Override
    public ClosedCases restricted() {
        return closed(DSL.noCondition());
    }

    @Override
    public void add(RestrictionChange change) {
        int number =
                current.dsl()
                        .select(DSL.coalesce(DSL.max(CASE_RESTRICTION.NUMBER), 0).plus(1))
                        .from(CASE_RESTRICTION)
                        .where(CASE_RESTRICTION.CASE_ID.eq(change.caseId().value()))
                        .fetchSingle()
                        .value1();
        current.dsl()
                .insertInto(CASE_RESTRICTION)
                .set(CASE_RESTRICTION.CASE_ID, change.caseId().value())
                .set(CASE_RESTRICTION.NUMBER, number)
                .set(CASE_RESTRICTION.RESTRICTS, change.readership().isPresent())
                .set(CASE_RESTRICTION.REASON, change.reason())
                .set(CASE_RESTRICTION.CHANGED_AT, change.at())
                .set(CASE_RESTRICTION.CHANGED_BY, change.by())
                .execute();
        change.readership()
                .ifPresent(
                        of -> {
                            of.readers().forEach(user -> addPerson(change, number, user, true));
                            of.keptOut().forEach(user -> addPerson(change, number, user, false));
                        });
    }

    private void addPerson(RestrictionChange change, int number, String user, boolean reads) {
        current.dsl()
                .insertInto(CASE_RESTRICTION_PERSON)
                .set(CASE_RESTRICTION_PERSON.CASE_ID, change.caseId().value())
                .set(CASE_RESTRICTION_PERSON.NUMBER, number)
                .set(CASE_RESTRICTION_PERSON.USER_NAME, user)
                .set(CASE_RESTRICTION_PERSON.READS, reads)
                .execute();
    }

    private ClosedCases closed(Condition toWhom) {
        return new ClosedCases(
                current.dsl()
                        .select(CASE_FILE.ID, CASE_FILE.REF)
                        .from(CASE_RESTRICTION)
                        .join(CASE_FILE)
                        .on(CASE_FILE.ID.eq(CASE_RESTRICTION.CASE_ID))
                        .where(CASE_RESTRICTION.RESTRICTS)
                        .andNotExists(
                                DSL.selectOne()
                                        .from(LATER)
                                        .where(LATER.CASE_ID.eq(CASE_RESTRICTION.CASE_ID))
                                        .and(LATER.NUMBER.gt(CASE_RESTRICTION.NUMBER)))
                        .and(toWhom)
                        .fetchMap(
                                row -> new CaseId(row.value1()), row -> new CaseRef(row.value2())));
    }

    /// @param reads as a reader, or else as one who is kept out
    private static Condition isNamed(String userName, boolean reads) {
        return DSL.exists(
                DSL.selectOne()
                        .from(CASE_RESTRICTION_PERSON)
                        .where(CASE_RESTRICTION_PERSON.CASE_ID.eq(CASE_RESTRICTION.CASE_ID))
                        .and(CASE_RESTRICTION_PERSON.NUMBER.eq(CASE_RESTRICTION.NUMBER))
                        .and(CASE_RESTRICTION_PERSON.USER_NAME.eq(userName))
                        .and(CASE_RESTRICTION_PERSON.READS.eq(reads)));
    }

    /// Who is kept out by a newer decision loses an opening made before it.
    private static Condition hasOpened(String userName, Instant at) {
        return DSL.exists(
                        DSL.selectOne()
                                .from(GLASS_OPENING)
                                .where(GLASS_OPENING.CASE_ID.eq(CASE_RESTRICTION.CASE_ID))
                                .and(GLASS_OPENING.USER_NAME.eq(userName))
                                .and(GLASS_OPENING.OPENED_AT.le(at))
                                .and(GLASS_OPENING.OPEN_UNTIL.gt(at)))
                .andNot(isNamed(userName, false));
    }

    private RestrictionChange change(CaseRestrictionRecord row) {
        return new RestrictionChange(
                new CaseId(row.getCaseId()),
                row.getChangedAt(),
                row.getChangedBy(),
                row.getReason(),
                row.getRestricts()
                        ? Optional.of(new Readership(people(row, true), people(row, false)))
                        : Optional.empty());
    }

    private Set<String> people(CaseRestrictionRecord row, boolean reads) {
        return current.dsl()
                .select(CASE_RESTRICTION_PERSON.USER_NAME)
                .from(CASE_RESTRICTION_PERSON)
                .where(CASE_RESTRICTION_PERSON.CASE_ID.eq(row.getCaseId()))
                .and(CASE_RESTRICTION_PERSON.NUMBER.eq(row.getNumber()))
                .and(CASE_RESTRICTION_PERSON.READS.eq(reads))
                .fetchSet(CASE_RESTRICTION_PERSON.USER_NAME);
    }
}
