package hedgeward.store.retention;

import static hedgeward.store.jooq.Tables.AUDIT_ENTRY;
import static hedgeward.store.jooq.Tables.AUDIT_WORDS;
import static hedgeward.store.jooq.Tables.BREACH;
import static hedgeward.store.jooq.Tables.BREACH_ALLEGATION;
import static hedgeward.store.jooq.Tables.BREACH_CORRECTION;
import static hedgeward.store.jooq.Tables.BREACH_CRIME;
import static hedgeward.store.jooq.Tables.BREACH_EXHIBIT;
import static hedgeward.store.jooq.Tables.BREACH_FILE;
import static hedgeward.store.jooq.Tables.BREACH_PROOF;
import static hedgeward.store.jooq.Tables.BREACH_RULING;
import static hedgeward.store.jooq.Tables.BREACH_STEP;
import static hedgeward.store.jooq.Tables.CASE_CHILD;
import static hedgeward.store.jooq.Tables.CASE_CONDITION;
import static hedgeward.store.jooq.Tables.CASE_CORRECTION;
import static hedgeward.store.jooq.Tables.CASE_FILE;
import static hedgeward.store.jooq.Tables.CASE_HEARING;
import static hedgeward.store.jooq.Tables.CASE_MATTER;
import static hedgeward.store.jooq.Tables.CASE_RESTRICTION;
import static hedgeward.store.jooq.Tables.CASE_RESTRICTION_PERSON;
import static hedgeward.store.jooq.Tables.CASE_TERMS_CHANGE;
import static hedgeward.store.jooq.Tables.DRAFT_FIELD;
import static hedgeward.store.jooq.Tables.EVIDENCE_FILE;
import static hedgeward.store.jooq.Tables.FILE_CORRECTION;
import static hedgeward.store.jooq.Tables.GLASS_OPENING;
import static hedgeward.store.jooq.Tables.GLASS_REVIEW;
import static hedgeward.store.jooq.Tables.MOVED_DEADLINE;
import static hedgeward.store.jooq.Tables.NOTICE_REQUEST;
import static hedgeward.store.jooq.Tables.NOTICE_REQUEST_FIELD;
import static hedgeward.store.jooq.Tables.NOTIFIABLE_EVENT;
import static hedgeward.store.jooq.Tables.NOTIFICATION_EXEMPTION;
import static hedgeward.store.jooq.Tables.ORDER_EVENT;
import static hedgeward.store.jooq.Tables.RETENTION_DECISION;
import static hedgeward.store.jooq.Tables.SAME_PERSON;
import static hedgeward.store.jooq.Tables.TASK;
import static hedgeward.store.jooq.Tables.TASK_STEP;
import static hedgeward.store.jooq.Tables.VISIT;
import static hedgeward.store.jooq.Tables.VISIT_CORRECTION;

import hedgeward.domain.retention.ErasedKind;

import org.jooq.Condition;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// Every table that holds something of a case, in an order in which rows can go: what refers to
/// others first. Nothing is left to the engine's cascades, so that all of it is counted.
final class ErasureSteps {

    /// @param kind what its rows count as; empty for rows that are part of another record
    record Step(Table<?> table, Condition which, Optional<ErasedKind> kind) {}

    private ErasureSteps() {}

    static List<Step> of(UUID id) {
        return Stream.of(ofBreaches(id), besides(id), itself(id)).flatMap(all -> all).toList();
    }

    /// What was put beside its breaches.
    private static Stream<Step> ofBreaches(UUID id) {
        return Stream.of(
                counted(ErasedKind.BREACH_FILE_ENTRIES, BREACH_RULING.BREACH_ID, breaches(id)),
                counted(ErasedKind.BREACH_FILE_ENTRIES, BREACH_CRIME.BREACH_ID, breaches(id)),
                counted(ErasedKind.BREACH_FILE_ENTRIES, BREACH_PROOF.BREACH_ID, breaches(id)),
                counted(ErasedKind.BREACH_FILE_ENTRIES, BREACH_EXHIBIT.BREACH_ID, breaches(id)),
                counted(ErasedKind.BREACH_FILE_ENTRIES, BREACH_ALLEGATION.BREACH_ID, breaches(id)),
                part(BREACH_FILE.BREACH_ID, breaches(id)),
                counted(ErasedKind.BREACH_FILE_ENTRIES, BREACH_STEP.BREACH_ID, breaches(id)),
                counted(ErasedKind.EVIDENCE_FILES, EVIDENCE_FILE.CASE_ID, id),
                counted(ErasedKind.CORRECTIONS, FILE_CORRECTION.FILE_ID, breaches(id)),
                counted(ErasedKind.CORRECTIONS, BREACH_CORRECTION.BREACH_ID, breaches(id)));
    }

    /// What was put beside the case and its visits.
    private static Stream<Step> besides(UUID id) {
        return Stream.of(
                counted(ErasedKind.CORRECTIONS, VISIT_CORRECTION.VISIT_ID, visits(id)),
                counted(ErasedKind.CORRECTIONS, CASE_CORRECTION.CASE_ID, id),
                counted(ErasedKind.RESTRICTIONS, GLASS_REVIEW.OPENING_ID, openings(id)),
                counted(ErasedKind.RESTRICTIONS, GLASS_OPENING.CASE_ID, id),
                part(CASE_RESTRICTION_PERSON.CASE_ID, id),
                counted(ErasedKind.RESTRICTIONS, CASE_RESTRICTION.CASE_ID, id),
                counted(ErasedKind.HEARINGS, MOVED_DEADLINE.CASE_ID, id),
                counted(ErasedKind.NOTIFICATIONS, NOTIFICATION_EXEMPTION.CASE_ID, id),
                counted(ErasedKind.NOTIFICATIONS, NOTIFIABLE_EVENT.CASE_ID, id),
                part(TASK_STEP.TASK_ID, tasks(id)),
                counted(ErasedKind.TASKS, TASK.CASE_ID, id),
                new Step(DRAFT_FIELD, isAboutRequest(id), Optional.empty()),
                part(NOTICE_REQUEST_FIELD.REQUEST_ID, requests(id)),
                counted(ErasedKind.NOTICE_REQUESTS, NOTICE_REQUEST.CASE_ID, id),
                part(AUDIT_WORDS.SEQ, entries(id)),
                counted(ErasedKind.IDENTITY_DECISIONS, SAME_PERSON.ONE_CASE, id),
                counted(ErasedKind.IDENTITY_DECISIONS, SAME_PERSON.OTHER_CASE, id),
                counted(ErasedKind.RETENTION_DECISIONS, RETENTION_DECISION.CASE_ID, id));
    }

    /// The case with its breaches and visits.
    private static Stream<Step> itself(UUID id) {
        return Stream.of(
                counted(ErasedKind.BREACHES, BREACH.CASE_ID, id),
                counted(ErasedKind.VISITS, VISIT.CASE_ID, id),
                counted(ErasedKind.COURT_DECISIONS, ORDER_EVENT.CASE_ID, id),
                counted(ErasedKind.HEARINGS, CASE_HEARING.CASE_ID, id),
                part(CASE_TERMS_CHANGE.CASE_ID, id),
                counted(ErasedKind.TERMS, CASE_CONDITION.CASE_ID, id),
                part(CASE_MATTER.CASE_ID, id),
                counted(ErasedKind.CHILDREN, CASE_CHILD.CASE_ID, id),
                counted(ErasedKind.CASES, CASE_FILE.ID, id));
    }

    private static Step counted(ErasedKind kind, TableField<?, UUID> column, UUID id) {
        return new Step(tableOf(column), column.eq(id), Optional.of(kind));
    }

    private static Step counted(
            ErasedKind kind, TableField<?, UUID> column, Select<Record1<UUID>> owners) {
        return new Step(tableOf(column), column.in(owners), Optional.of(kind));
    }

    private static Step part(TableField<?, UUID> column, UUID id) {
        return new Step(tableOf(column), column.eq(id), Optional.empty());
    }

    private static <T> Step part(TableField<?, T> column, Select<Record1<T>> owners) {
        return new Step(tableOf(column), column.in(owners), Optional.empty());
    }

    private static Table<?> tableOf(TableField<?, ?> column) {
        return Objects.requireNonNull(column.getTable());
    }

    /// What somebody typed who opened the notice and left its decision to another: the name of such
    /// a form ends with the id of the request.
    private static Condition isAboutRequest(UUID id) {
        return DSL.right(DRAFT_FIELD.FORM, id.toString().length())
                .in(
                        DSL.select(NOTICE_REQUEST.ID.cast(String.class))
                                .from(NOTICE_REQUEST)
                                .where(NOTICE_REQUEST.CASE_ID.eq(id)));
    }

    private static Select<Record1<Long>> entries(UUID id) {
        return DSL.select(AUDIT_ENTRY.SEQ).from(AUDIT_ENTRY).where(AUDIT_ENTRY.CASE_ID.eq(id));
    }

    private static Select<Record1<UUID>> breaches(UUID id) {
        return DSL.select(BREACH.ID).from(BREACH).where(BREACH.CASE_ID.eq(id));
    }

    private static Select<Record1<UUID>> visits(UUID id) {
        return DSL.select(VISIT.ID).from(VISIT).where(VISIT.CASE_ID.eq(id));
    }

    private static Select<Record1<UUID>> openings(UUID id) {
        return DSL.select(GLASS_OPENING.ID).from(GLASS_OPENING).where(GLASS_OPENING.CASE_ID.eq(id));
    }

    private static Select<Record1<UUID>> tasks(UUID id) {
        return DSL.select(TASK.ID).from(TASK).where(TASK.CASE_ID.eq(id));
    }

    private static Select<Record1<UUID>> requests(UUID id) {
        return DSL.select(NOTICE_REQUEST.ID)
                .from(NOTICE_REQUEST)
                .where(NOTICE_REQUEST.CASE_ID.eq(id));
    }
}
