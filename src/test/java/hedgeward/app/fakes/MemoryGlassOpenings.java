package hedgeward.app.fakes;

import hedgeward.app.restricted.GlassOpenings;
import hedgeward.app.restricted.ReviewedOpening;
import hedgeward.domain.order.CaseId;
import hedgeward.domain.restricted.GlassOpening;
import hedgeward.domain.restricted.GlassReview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// Openings under break-glass in memory.
public final class MemoryGlassOpenings implements GlassOpenings {

    private final List<GlassOpening> openings = new ArrayList<>();
    private final List<GlassReview> reviews = new ArrayList<>();
    private final MemoryCases cases;

    public MemoryGlassOpenings(MemoryCases cases) {
        this.cases = cases;
    }

    @Override
    public Optional<GlassOpening> findById(UUID id) {
        return openings.stream().filter(o -> o.id().equals(id)).findFirst();
    }

    @Override
    public List<ReviewedOpening> findByCase(CaseId caseId) {
        return all().filter(o -> o.opening().caseId().equals(caseId)).toList().reversed();
    }

    @Override
    public List<ReviewedOpening> findUnreviewed() {
        return all().filter(o -> o.review().isEmpty()).toList();
    }

    @Override
    public Optional<GlassReview> findReview(UUID openingId) {
        return reviews.stream().filter(r -> r.openingId().equals(openingId)).findFirst();
    }

    @Override
    public void add(GlassOpening opening) {
        openings.add(opening);
    }

    @Override
    public void add(GlassReview review) {
        reviews.add(review);
    }

    private Stream<ReviewedOpening> all() {
        return openings.stream()
                .map(
                        one ->
                                new ReviewedOpening(
                                        one,
                                        cases.findById(one.caseId()).orElseThrow().ref(),
                                        findReview(one.id())));
    }
}
