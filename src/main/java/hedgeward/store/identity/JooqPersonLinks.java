package hedgeward.store.identity;

import static hedgeward.store.jooq.Tables.CASE_FILE;
import static hedgeward.store.jooq.Tables.SAME_PERSON;

import hedgeward.app.identity.PersonLinks;
import hedgeward.domain.identity.CasePair;
import hedgeward.domain.identity.Likeness;
import hedgeward.domain.identity.PairDecision;
import hedgeward.domain.identity.Verdict;
import hedgeward.domain.order.CaseId;
import hedgeward.domain.order.CaseRef;
import hedgeward.store.common.CurrentTransaction;
import hedgeward.store.jooq.tables.records.SamePersonRecord;
import hedgeward.store.text.Folding;

import org.jooq.Condition;
import org.jooq.Record5;
import org.jooq.SelectConditionStep;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Decisions about pairs of cases in their table, and the search for cases that may be of one
/// person.
public final class JooqPersonLinks implements PersonLinks {

    private final CurrentTransaction current;

    public JooqPersonLinks(CurrentTransaction current) {
        this.current = current;
    }

    @Override
    public List<PairDecision> findAll() {
        return current.dsl()
                .selectFrom(SAME_PERSON)
                .orderBy(
                        SAME_PERSON.DECIDED_AT,
                        SAME_PERSON.ONE_CASE,
                        SAME_PERSON.OTHER_CASE,
                        SAME_PERSON.NUMBER)
                .fetch(JooqPersonLinks::decision);
    }

    @Override
    public void add(PairDecision decision) {
        UUID one = decision.pair().one().value();
        UUID other = decision.pair().other().value();
        Condition same = SAME_PERSON.ONE_CASE.eq(one).and(SAME_PERSON.OTHER_CASE.eq(other));
        SamePersonRecord row = new SamePersonRecord();
        row.setOneCase(one);
        row.setOtherCase(other);
        row.setNumber(current.dsl().fetchCount(SAME_PERSON, same) + 1);
        row.setVerdict(decision.verdict().name());
        row.setDecidedAt(decision.at());
        row.setDecidedBy(decision.by());
        row.setApprovedBy(decision.approvedBy());
        row.setReason(decision.reason());
        current.dsl().insertInto(SAME_PERSON).set(row).execute();
    }

    @Override
    public List<CaseRef> findAlike(CaseId id) {
        return respondents(CASE_FILE.ID.eq(id.value())).fetchOptional().stream()
                .flatMap(own -> alike(own).stream())
                .toList();
    }

    private List<CaseRef> alike(Record5<UUID, String, String, String, LocalDate> own) {
        Likeness wanted = likeness(own);
        Condition either = CASE_FILE.RESPONDENT_NAME_KEY.eq(wanted.nameKey());
        if (wanted.bornOn().isPresent()) {
            either = either.or(CASE_FILE.RESPONDENT_BORN_ON.eq(wanted.bornOn().get()));
        }
        return respondents(either.and(CASE_FILE.ID.ne(own.value1()))).fetch().stream()
                .filter(row -> wanted.mayBe(likeness(row)))
                .map(row -> new CaseRef(row.value2()))
                .toList();
    }

    private SelectConditionStep<Record5<UUID, String, String, String, LocalDate>> respondents(
            Condition which) {
        return current.dsl()
                .select(
                        CASE_FILE.ID,
                        CASE_FILE.REF,
                        CASE_FILE.RESPONDENT_NAME_KEY,
                        CASE_FILE.RESPONDENT_SURNAME,
                        CASE_FILE.RESPONDENT_BORN_ON)
                .from(CASE_FILE)
                .where(which);
    }

    private static Likeness likeness(Record5<UUID, String, String, String, LocalDate> row) {
        return new Likeness(
                row.value3(), Folding.key(row.value4()), Optional.ofNullable(row.value5()));
    }

    private static PairDecision decision(SamePersonRecord row) {
        return new PairDecision(
                new CasePair(new CaseId(row.getOneCase()), new CaseId(row.getOtherCase())),
                Verdict.valueOf(row.getVerdict()),
                row.getDecidedAt(),
                row.getDecidedBy(),
                row.getApprovedBy(),
                row.getReason());
    }
}
