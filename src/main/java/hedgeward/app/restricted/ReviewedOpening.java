package hedgeward.app.restricted;

import hedgeward.domain.order.CaseRef;
import hedgeward.domain.restricted.GlassOpening;
import hedgeward.domain.restricted.GlassReview;

import java.util.Optional;

/// An opening under break-glass as supervisors see it.
///
/// @param review empty until a supervisor other than the opener has looked
public record ReviewedOpening(GlassOpening opening, CaseRef caseRef, Optional<GlassReview> review) {

    @Override
    public String toString() {
        return "ReviewedOpening[" + opening.id() + "]";
    }
}
