package hedgeward.app.schedule;

import java.util.Optional;

/// An officer given a visit.
///
/// @param name rank-free surname as colleagues know it; empty when the roll does not tell
/// @param special whether a Special Constable
public record ScheduledOfficer(String collar, Optional<String> name, boolean special) {

    /// Without the name.
    @Override
    public String toString() {
        return "ScheduledOfficer[" + collar + "]";
    }
}
