package hedgeward.store.request;

import static hedgeward.store.jooq.Tables.NOTICE_REQUEST;
import static hedgeward.store.jooq.Tables.NOTICE_REQUEST_FIELD;

import hedgeward.app.common.Saved;
import hedgeward.app.request.Ending;
import hedgeward.app.request.NoticeRequest;
import hedgeward.app.request.NoticeRequests;
import hedgeward.app.request.RequestId;
import hedgeward.domain.law.Regime;
import hedgeward.domain.order.CaseId;
import hedgeward.store.columns.BulkInsert;
import hedgeward.store.common.CurrentTransaction;
import hedgeward.store.jooq.tables.records.NoticeRequestFieldRecord;
import hedgeward.store.jooq.tables.records.NoticeRequestRecord;

import org.jooq.Condition;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/// Notices waiting for a decision, in their tables.
public final class JooqNoticeRequests implements NoticeRequests {

    private static final String WAITING = "WAITING";
    private static final List<String> ENDED =
            Arrays.stream(Ending.Kind.values()).map(Ending.Kind::name).toList();

    private final CurrentTransaction current;

    public JooqNoticeRequests(CurrentTransaction current) {
        this.current = current;
    }

    @Override
    public Optional<NoticeRequest> findWaiting(RequestId id) {
        return findWhere(NOTICE_REQUEST.ID.eq(id.value())).stream().findFirst();
    }

    @Override
    public List<NoticeRequest> findWaiting() {
        return findWhere(NOTICE_REQUEST.ID.isNotNull());
    }

    @Override
    public Optional<Ending> findEnding(RequestId id) {
        return current.dsl()
                .selectFrom(NOTICE_REQUEST)
                .where(NOTICE_REQUEST.ID.eq(id.value()))
                .and(NOTICE_REQUEST.STATE.in(ENDED))
                .fetchOptional(JooqNoticeRequests::ending);
    }

    private static Ending ending(NoticeRequestRecord row) {
        return new Ending(
                Ending.Kind.valueOf(row.getState()),
                row.getDecidedBy(),
                row.getDecidedAt(),
                Optional.ofNullable(row.getCaseId()).map(CaseId::new),
                Optional.ofNullable(row.getWords()));
    }

    @Override
    public void add(NoticeRequest request) {
        current.dsl()
                .insertInto(NOTICE_REQUEST)
                .set(NOTICE_REQUEST.ID, request.id().value())
                .set(NOTICE_REQUEST.VERSION, request.version())
                .set(NOTICE_REQUEST.DRAFTED_BY, request.draftedBy())
                .set(NOTICE_REQUEST.SENT_AT, request.sentAt())
                .set(NOTICE_REQUEST.STATE, WAITING)
                .set(NOTICE_REQUEST.REGIME, request.regime().name())
                .set(NOTICE_REQUEST.RESPONDENT, request.respondent())
                .execute();
        BulkInsert.into(
                current.dsl(),
                NOTICE_REQUEST_FIELD,
                request.fields().entrySet().stream()
                        .map(
                                field ->
                                        new NoticeRequestFieldRecord(
                                                request.id().value(),
                                                field.getKey(),
                                                field.getValue()))
                        .toList());
    }

    @Override
    public Saved end(RequestId id, long version, Ending ending) {
        int changed =
                current.dsl()
                        .update(NOTICE_REQUEST)
                        .set(NOTICE_REQUEST.VERSION, NOTICE_REQUEST.VERSION.plus(1))
                        .set(NOTICE_REQUEST.STATE, ending.kind().name())
                        .set(NOTICE_REQUEST.DECIDED_BY, ending.by())
                        .set(NOTICE_REQUEST.DECIDED_AT, ending.at())
                        .set(
                                NOTICE_REQUEST.CASE_ID,
                                ending.caseId().map(CaseId::value).orElse(null))
                        .set(NOTICE_REQUEST.WORDS, ending.words().orElse(null))
                        .where(NOTICE_REQUEST.ID.eq(id.value()))
                        .and(NOTICE_REQUEST.VERSION.eq(version))
                        .and(NOTICE_REQUEST.STATE.eq(WAITING))
                        .execute();
        return changed == 1 ? Saved.SAVED : Saved.STALE;
    }

    private List<NoticeRequest> findWhere(Condition condition) {
        List<NoticeRequestRecord> rows =
                current.dsl()
                        .selectFrom(NOTICE_REQUEST)
                        .where(NOTICE_REQUEST.STATE.eq(WAITING))
                        .and(condition)
                        .orderBy(NOTICE_REQUEST.SENT_AT)
                        .fetch();
        List<UUID> ids = rows.stream().map(NoticeRequestRecord::getId).toList();
        Map<UUID, List<NoticeRequestFieldRecord>> fields =
                current
                        .dsl()
                        .selectFrom(NOTICE_REQUEST_FIELD)
                        .where(NOTICE_REQUEST_FIELD.REQUEST_ID.in(ids))
                        .stream()
                        .collect(Collectors.groupingBy(NoticeRequestFieldRecord::getRequestId));
        return rows.stream()
                .map(row -> request(row, fields.getOrDefault(row.getId(), List.of())))
                .toList();
    }

    private static NoticeRequest request(
            NoticeRequestRecord row, List<NoticeRequestFieldRecord> fields) {
        return new NoticeRequest(
                new RequestId(row.getId()),
                row.getVersion(),
                row.getDraftedBy(),
                row.getSentAt(),
                Regime.valueOf(row.getRegime()),
                row.getRespondent(),
                fields.stream()
                        .collect(
                                Collectors.toMap(
                                        NoticeRequestFieldRecord::getField,
                                        NoticeRequestFieldRecord::getContent)));
    }
}
