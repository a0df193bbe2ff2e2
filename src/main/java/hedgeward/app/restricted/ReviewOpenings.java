package hedgeward.app.restricted;

import hedgeward.app.access.Access;
import hedgeward.app.access.Actor;
import hedgeward.app.access.ClosedCases;
import hedgeward.app.access.Permission;
import hedgeward.app.audit.AuditEntry;
import hedgeward.app.audit.AuditSubject;
import hedgeward.app.audit.Operation;
import hedgeward.app.common.Change;
import hedgeward.app.common.Result;
import hedgeward.app.common.UnitOfWork;
import hedgeward.domain.common.Decision;
import hedgeward.domain.restricted.GlassOpening;
import hedgeward.domain.restricted.GlassReview;
import hedgeward.domain.restricted.GlassRules;
import hedgeward.domain.restricted.RestrictionRejection;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Shows supervisors who broke the glass, when and why, until one who is not the opener has
/// reviewed it. Neither shows more of the case than its reference. Who is kept out of a case as a
/// party learns of no opening of it and reviews none.
public final class ReviewOpenings {

    /// @param remark what became of it, in words
    public record Command(Actor actor, UUID openingId, String remark) {
        @Override
        public String toString() {
            return "Command[" + openingId + "]";
        }
    }

    private final UnitOfWork unitOfWork;
    private final BreakGlass.Ports ports;
    private final InstantSource clock;

    public ReviewOpenings(UnitOfWork unitOfWork, BreakGlass.Ports ports, InstantSource clock) {
        this.unitOfWork = unitOfWork;
        this.ports = ports;
        this.clock = clock;
    }

    /// What waits for a review, oldest first; nothing for who may not review.
    public List<ReviewedOpening> waiting(Actor actor) {
        return Access.permits(actor, Permission.REVIEW_OPENINGS)
                ? unitOfWork.read(() -> unreviewed(ports.restrictions().keptFrom(actor.userName())))
                : List.of();
    }

    private List<ReviewedOpening> unreviewed(ClosedCases kept) {
        return ports.openings().findUnreviewed().stream()
                .filter(one -> !kept.hides(one.opening().caseId()))
                .toList();
    }

    public Result<GlassReview, RestrictionRejection> handle(Command command) {
        if (!Access.permits(command.actor(), Permission.REVIEW_OPENINGS)) {
            return new Result.Denied<>(Permission.REVIEW_OPENINGS);
        }
        return unitOfWork.write(
                tx -> {
                    Optional<GlassOpening> opening = ports.openings().findById(command.openingId());
                    return opening.isEmpty()
                            ? new Result.Missing<>()
                            : review(tx, command, opening.get());
                });
    }

    private Result<GlassReview, RestrictionRejection> review(
            UnitOfWork.Tx tx, Command command, GlassOpening opening) {
        GlassReview asked =
                new GlassReview(
                        opening.id(),
                        clock.instant(),
                        command.actor().userName(),
                        command.remark().strip());
        return switch (GlassRules.review(
                asked,
                opening,
                ports.restrictions().findNewest(opening.caseId()),
                ports.openings().findReview(opening.id()))) {
            case Decision.Rejected<GlassReview, RestrictionRejection>(var why) ->
                    new Result.Rejected<>(why);
            case Decision.Accepted<GlassReview, RestrictionRejection>(var review, var _) -> {
                ports.openings().add(review);
                ports.audit()
                        .record(
                                AuditEntry.of(
                                                command.actor(),
                                                Operation.COLLECTION,
                                                "case.review-glass",
                                                AuditSubject.of(opening.caseId()))
                                        .with("opened-by", opening.userName())
                                        .because(review.remark()));
                tx.changed(new Change.CaseChanged(opening.caseId()));
                yield new Result.Done<>(review);
            }
        };
    }
}
