package hedgeward.app.restricted;

import hedgeward.domain.order.CaseId;
import hedgeward.domain.restricted.GlassOpening;
import hedgeward.domain.restricted.GlassReview;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Openings under break-glass and their reviews. Only ever added to.
public interface GlassOpenings {

    Optional<GlassOpening> findById(UUID id);

    /// Those of a case, newest first, each with its review.
    List<ReviewedOpening> findByCase(CaseId caseId);

    /// Those nobody has reviewed, oldest first.
    List<ReviewedOpening> findUnreviewed();

    Optional<GlassReview> findReview(UUID openingId);

    void add(GlassOpening opening);

    void add(GlassReview review);
}
