package hedgeward.domain.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A worked deadline in both readings.
///
/// @param rule which clock
/// @param start when it began, cut down to the minute
/// @param actBy the safe deadline: work to this one
/// @param latestLawful the latest the statute's own list of holidays would allow; never before
///   `actBy`
/// @param lastDay for [ClockRule#DVPO_TERM] the last London day in force, else empty
/// @param disregarded days skipped on the way to `actBy`, in order
/// @param arguable days that count for `actBy` but that the statute's own list leaves out, in order
/// @param working the arithmetic in plain sentences, as it would be shown to a court
/// @param listVersion version of the list of bank holidays used
/// @param endIsInTime whether an event at the very end is in time ("not later than", or at the
///   hearing itself)
public record Deadline(
        ClockRule rule,
        Instant start,
        Instant actBy,
        Instant latestLawful,
        Optional<LocalDate> lastDay,
        List<DisregardedDay> disregarded,
        List<DisregardedDay> arguable,
        List<String> working,
        String listVersion,
        boolean endIsInTime) {

    /// @throws IllegalArgumentException when the statute's reading would end before the safe one
    public Deadline {
        if (latestLawful.isBefore(actBy)) {
            throw new IllegalArgumentException(
                    "the latest lawful instant cannot lie before the one to act by");
        }
        disregarded = List.copyOf(disregarded);
        arguable = List.copyOf(arguable);
        working = List.copyOf(working);
    }

    /// Whether an event at this instant is in time on the safe reading.
    public boolean isMetAt(Instant event) {
        return event.isBefore(actBy) || (endIsInTime && event.equals(actBy));
    }

    /// Whether an event at this instant would be late on every reading.
    public boolean isMissedAt(Instant event) {
        return event.isAfter(latestLawful) || (!endIsInTime && event.equals(latestLawful));
    }
}
