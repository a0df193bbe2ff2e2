package hedgeward.store.retention;

import static hedgeward.store.jooq.Tables.CASE_FILE;
import static hedgeward.store.jooq.Tables.RETENTION_DECISION;

import hedgeward.app.retention.RetentionRow;
import hedgeward.app.retention.RetentionTable;
import hedgeward.domain.clock.London;
import hedgeward.domain.identity.Identities;
import hedgeward.domain.order.CaseId;
import hedgeward.domain.order.CaseRef;
import hedgeward.domain.people.PersonName;
import hedgeward.domain.retention.RetentionDecision;
import hedgeward.domain.retention.RetentionFacts;
import hedgeward.domain.retention.RetentionGroup;
import hedgeward.domain.retention.RetentionRecord;
import hedgeward.domain.retention.RetentionStep;
import hedgeward.domain.retention.SpanChange;
import hedgeward.store.common.CurrentTransaction;
import hedgeward.store.identity.JooqPersonLinks;
import hedgeward.store.jooq.tables.records.RetentionDecisionRecord;

import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.impl.DSL;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The queue of reviews and the decisions, on the register.
public final class JooqRetention implements RetentionTable {

    private static final String KEPT = "KEPT";
    private static final String GROUPED = "GROUPED";
    private static final String HELD = "HELD";
    private static final String LIFTED = "LIFTED";

    private final CurrentTransaction current;

    public JooqRetention(CurrentTransaction current) {
        this.current = current;
    }

    @Override
    public List<RetentionRow> findQuietSince(LocalDate day, Instant at) {
        Map<UUID, List<RetentionDecision>> decided =
                decisions(DSL.noCondition())
                        .collect(Collectors.groupingBy(one -> one.caseId().value()));
        // A case begun later has had contact since; the decided ones are asked for whatever became
        // of them.
        Condition begun =
                CASE_FILE
                        .AUTHORISED_AT
                        .lt(London.endOf(day))
                        .or(
                                CASE_FILE.ID.in(
                                        DSL.select(RETENTION_DECISION.CASE_ID)
                                                .from(RETENTION_DECISION)));
        return rows(begun, at, contacts().ofAll(), decided).stream()
                .filter(
                        row ->
                                row.record().decisions() > 0
                                        || !row.facts().lastContact().isAfter(day))
                .toList();
    }

    @Override
    public Optional<RetentionRow> findById(CaseId id, Instant at) {
        return current.dsl()
                .select(CASE_FILE.RESPONDENT_NAME_KEY)
                .from(CASE_FILE)
                .where(CASE_FILE.ID.eq(id.value()))
                .fetchOptional(CASE_FILE.RESPONDENT_NAME_KEY)
                .flatMap(
                        name ->
                                rows(
                                                CASE_FILE.ID.eq(id.value()),
                                                at,
                                                contacts().ofName(name),
                                                Map.of(id.value(), findDecisions(id)))
                                        .stream()
                                        .findFirst());
    }

    @Override
    public List<RetentionDecision> findDecisions(CaseId id) {
        return decisions(RETENTION_DECISION.CASE_ID.eq(id.value())).toList();
    }

    @Override
    public void add(RetentionDecision decision) {
        RetentionDecisionRecord row = current.dsl().newRecord(RETENTION_DECISION);
        row.setCaseId(decision.caseId().value());
        row.setNumber(findDecisions(decision.caseId()).size() + 1);
        row.setReason(decision.reason());
        row.setDecidedAt(decision.at());
        row.setDecidedBy(decision.by());
        switch (decision.step()) {
            case RetentionStep.Kept(var next) -> {
                row.setKind(KEPT);
                row.setReviewOn(next);
            }
            case RetentionStep.Grouped(var group) -> {
                row.setKind(GROUPED);
                row.setGroupNumber(group.number());
            }
            case RetentionStep.Held(var by) -> {
                row.setKind(HELD);
                row.setReviewOn(by);
            }
            case RetentionStep.Lifted() -> row.setKind(LIFTED);
        }
        current.dsl().insertInto(RETENTION_DECISION).set(row).execute();
    }

    private LastContacts contacts() {
        return new LastContacts(
                current.dsl(), Identities.of(new JooqPersonLinks(current).findAll()));
    }

    private List<RetentionRow> rows(
            Condition which,
            Instant at,
            Map<UUID, LocalDate> contacts,
            Map<UUID, List<RetentionDecision>> decided) {
        BusinessFields business = new BusinessFields(at);
        return current.dsl()
                .select(
                        CASE_FILE.ID,
                        CASE_FILE.REF,
                        CASE_FILE.RESPONDENT_SURNAME,
                        CASE_FILE.RESPONDENT_FORENAMES,
                        CASE_FILE.RESPONDENT_BORN_ON,
                        CASE_FILE.AUTHORISED_AT)
                .select(business.all())
                .from(CASE_FILE)
                .where(which)
                .fetch(
                        row -> {
                            UUID id = row.get(CASE_FILE.ID);
                            LocalDate begun = London.dateOf(row.get(CASE_FILE.AUTHORISED_AT));
                            RetentionRecord record =
                                    RetentionRecord.of(decided.getOrDefault(id, List.of()));
                            return row(
                                    row,
                                    record,
                                    new RetentionFacts(
                                            contacts.getOrDefault(id, begun),
                                            Optional.ofNullable(
                                                    row.get(CASE_FILE.RESPONDENT_BORN_ON)),
                                            record.reviewedOn(),
                                            record.keptUntil(),
                                            record.hold(),
                                            business.in(row)));
                        });
    }

    private static RetentionRow row(Record row, RetentionRecord record, RetentionFacts facts) {
        return new RetentionRow(
                new CaseId(row.get(CASE_FILE.ID)),
                new CaseRef(row.get(CASE_FILE.REF)),
                new PersonName(
                        row.get(CASE_FILE.RESPONDENT_SURNAME),
                        Optional.ofNullable(row.get(CASE_FILE.RESPONDENT_FORENAMES))),
                record,
                facts);
    }

    @Override
    public List<SpanChange> findSpanChanges() {
        return new JooqSpanChanges(current).findAll();
    }

    private Stream<RetentionDecision> decisions(Condition which) {
        return current
                .dsl()
                .selectFrom(RETENTION_DECISION)
                .where(which)
                .orderBy(RETENTION_DECISION.CASE_ID, RETENTION_DECISION.NUMBER)
                .fetch(JooqRetention::decision)
                .stream();
    }

    private static RetentionDecision decision(RetentionDecisionRecord row) {
        RetentionStep step =
                switch (row.getKind()) {
                    case KEPT -> new RetentionStep.Kept(row.getReviewOn());
                    case GROUPED ->
                            new RetentionStep.Grouped(RetentionGroup.of(row.getGroupNumber()));
                    case HELD -> new RetentionStep.Held(row.getReviewOn());
                    case LIFTED -> new RetentionStep.Lifted();
                    default -> throw new IllegalStateException("a decision of no known kind");
                };
        return new RetentionDecision(
                new CaseId(row.getCaseId()),
                row.getDecidedAt(),
                row.getDecidedBy(),
                row.getReason(),
                step);
    }
}
