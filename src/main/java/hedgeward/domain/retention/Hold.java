package hedgeward.domain.retention;

import java.time.LocalDate;

/// Somebody's word that a case must not be disposed of. It stands until it is lifted, also after
/// the day by which it is to be looked at again.
///
/// @param reason why, as written
/// @param by the user's name
/// @param reviewBy London day by which somebody asks whether it is still needed
public record Hold(String reason, String by, LocalDate placedOn, LocalDate reviewBy) {

    public Hold {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a hold has a reason");
        }
        if (reviewBy.isBefore(placedOn)) {
            throw new IllegalArgumentException("a hold is reviewed after it is placed");
        }
    }

    /// Whether it should have been looked at again before this day.
    public boolean isOverdueOn(LocalDate day) {
        return reviewBy.isBefore(day);
    }

    @Override
    public String toString() {
        return "Hold[" + reviewBy + "]";
    }
}
