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
/// @param working the arithmetic in sentences
public record ClockSheet(
        String rule,
        String title,
        Instant start,
        Instant actBy,
        Instant latestLawful,
        Optional<LocalDate> lastDay,
        List<LeftOut> leftOut,
        List<String> working) {

    /// A day that did not count, and why.
    public record LeftOut(LocalDate date, String why) {}

    public ClockSheet {
        leftOut = List.copyOf(leftOut);
        working = List.copyOf(working);
    }
}
