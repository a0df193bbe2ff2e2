package hedgeward.domain.clock;

import java.time.Duration;

/// A magistrates' court this office brings people to.
///
/// @param name as the court calls itself
/// @param sittings when it sits
/// @param travel from the station's door to the court's cells
public record Court(String name, CourtSittings sittings, Duration travel) {

    /// @throws IllegalArgumentException when the name is blank or the way shorter than nothing
    public Court {
        if (name.isBlank() || travel.isNegative()) {
            throw new IllegalArgumentException("a court has a name and a way to it");
        }
    }
}
