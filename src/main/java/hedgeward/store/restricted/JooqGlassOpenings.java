package hedgeward.store.restricted;

import static hedgeward.store.jooq.Tables.CASE_FILE;
import static hedgeward.store.jooq.Tables.GLASS_OPENING;
import static hedgeward.store.jooq.Tables.GLASS_REVIEW;

import hedgeward.app.restricted.GlassOpenings;
import hedgeward.app.restricted.ReviewedOpening;
import hedgeward.domain.order.CaseId;
import hedgeward.domain.order.CaseRef;
import hedgeward.domain.restricted.GlassOpening;
import hedgeward.domain.restricted.GlassReview;
import hedgeward.store.common.CurrentTransaction;

import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.SortField;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Openings under break-glass and their reviews.
public final class JooqGlassOpenings implements GlassOpenings {

    private final CurrentTransaction current;

    public JooqGlassOpenings(CurrentTransaction current) {
        this.current = current;
    }

    @Override
    public Optional<GlassOpening> findById(UUID id) {
        return find(GLASS_OPENING.ID.eq(id), GLASS_OPENING.OPENED_AT.asc()).stream()
                .map(ReviewedOpening::opening)
                .findFirst();
    }

    @Override
    public List<ReviewedOpening> findByCase(CaseId caseId) {
        return find(GLASS_OPENING.CASE_ID.eq(caseId.value()), GLASS_OPENING.OPENED_AT.desc());
    }

    @Override
    public List<ReviewedOpening> findUnreviewed() {
        return find(GLASS_REVIEW.OPENING_ID.isNull(), GLASS_OPENING.OPENED_AT.asc());
    }

    @Override
    public Optional<GlassReview> findReview(UUID openingId) {
        return find(GLASS_OPENING.ID.eq(openingId), GLASS_OPENING.OPENED_AT.asc()).stream()
                .flatMap(found -> found.review().stream())
                .findFirst();
    }

    @Override
    public void add(GlassOpening opening) {
        current.dsl()
                .insertInto(GLASS_OPENING)
                .set(GLASS_OPENING.ID, opening.id())
                .set(GLASS_OPENING.CASE_ID, opening.caseId().value())
                .set(GLASS_OPENING.USER_NAME, opening.userName())
                .set(GLASS_OPENING.OPENED_AT, opening.at())
                .set(GLASS_OPENING.OPEN_UNTIL, opening.until())
                .set(GLASS_OPENING.REASON, opening.reason())
                .execute();
    }

    @Override
    public void add(GlassReview review) {
        current.dsl()
                .insertInto(GLASS_REVIEW)
                .set(GLASS_REVIEW.OPENING_ID, review.openingId())
                .set(GLASS_REVIEW.REVIEWED_AT, review.at())
                .set(GLASS_REVIEW.REVIEWED_BY, review.by())
                .set(GLASS_REVIEW.REMARK, review.remark())
                .execute();
    }

    private List<ReviewedOpening> find(Condition condition, SortField<?> order) {
        return current.dsl()
                .select(GLASS_OPENING.fields())
                .select(GLASS_REVIEW.fields())
                .select(CASE_FILE.REF)
                .from(GLASS_OPENING)
                .join(CASE_FILE)
                .on(CASE_FILE.ID.eq(GLASS_OPENING.CASE_ID))
                .leftJoin(GLASS_REVIEW)
                .on(GLASS_REVIEW.OPENING_ID.eq(GLASS_OPENING.ID))
                .where(condition)
                .orderBy(order, GLASS_OPENING.ID)
                .fetch(JooqGlassOpenings::opening);
    }

    private static ReviewedOpening opening(Record row) {
        UUID id = row.get(GLASS_OPENING.ID);
        return new ReviewedOpening(
                new GlassOpening(
                        id,
                        new CaseId(row.get(GLASS_OPENING.CASE_ID)),
                        row.get(GLASS_OPENING.USER_NAME),
                        row.get(GLASS_OPENING.OPENED_AT),
                        row.get(GLASS_OPENING.OPEN_UNTIL),
                        row.get(GLASS_OPENING.REASON)),
                new CaseRef(row.get(CASE_FILE.REF)),
                Optional.ofNullable(row.get(GLASS_REVIEW.REVIEWED_AT))
                        .map(
                                at ->
                                        new GlassReview(
                                                id,
                                                at,
                                                row.get(GLASS_REVIEW.REVIEWED_BY),
                                                row.get(GLASS_REVIEW.REMARK))));
    }
}
