package hedgeward.app.office;

import hedgeward.domain.clock.CourtPlan;
import hedgeward.domain.clock.CourtSittings;
import hedgeward.domain.visit.VisitTemplate;

import java.util.Optional;

/// What an office has set for itself; kept in the encrypted register.
///
/// @param name as shown in the window and on paper
/// @param force the police force, when given
/// @param training whether it holds invented people only and everything must say so
/// @param courts the magistrates' courts people are brought to, and the margin kept
/// @param visits the plan of visits proposed for a new order
public record OfficeSettings(
        String name,
        Optional<String> force,
        boolean training,
        CourtPlan courts,
        VisitTemplate visits) {

    /// When the usual court sits.
    public CourtSittings sittings() {
        return courts.usualCourt().sittings();
    }

    /// The same office, bringing people to these courts.
    public OfficeSettings withCourts(CourtPlan chosen) {
        return new OfficeSettings(name, force, training, chosen, visits);
    }

    /// The same office, belonging to another force.
    public OfficeSettings withForce(Optional<String> chosen) {
        return new OfficeSettings(name, chosen, training, courts, visits);
    }
}
