package hedgeward.app.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A worked clock as it is shown.
///
/// @param rule the code asked for, for example "dvpn-hearing"
/// @param title what the clock is, in words
/// @param start when it began, cut down to the minute
/// @param actBy the safe deadline: work to this one
/// @param latestLawful the latest the statute's own list of holidays would allow
/// @param lastDay the last London day in force; for terms only
/// @param leftOut days that did not count on the way to `actBy`, in order
/// @param reviews of a detention under PACE, in order; empty for every other clock
/// @param way the last way to be before the court in time, by the court asked with; empty for other
///   clocks, and where no sitting comes in time
/// @param working the arithmetic in sentences
public record ClockSheet(
        String rule,
        String title,
        Instant start,
        Instant actBy,
        Instant latestLawful,
        Optional<LocalDate> lastDay,
        List<LeftOut> leftOut,
        List<Review> reviews,
        Optional<Way> way,
        List<String> working) {

    /// A day that did not count, and why.
    public record LeftOut(LocalDate date, String why) {}

    /// A review of a detention.
    ///
    /// @param actBy counted from the arrival
    /// @param latestLawful counted from the authorisation
    public record Review(int number, Instant actBy, Instant latestLawful) {}

    /// The last way to be before a court in time.
    ///
    /// @param lastSitting when the last usable sitting begins
    /// @param inDockBy with the margin from cells to dock kept; for a person arrested only
    /// @param leaveBy when to set out from the station; for a person arrested only
    public record Way(Instant lastSitting, Optional<Instant> inDockBy, Optional<Instant> leaveBy) {}

    public ClockSheet {
        leftOut = List.copyOf(leftOut);
        reviews = List.copyOf(reviews);
        working = List.copyOf(working);
    }
}
