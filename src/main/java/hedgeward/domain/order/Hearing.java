package hedgeward.domain.order;

import java.time.Instant;
import java.util.Optional;

/// One listing of the application at a magistrates' court.
///
/// @param number 1 for the first listing, counting up with each adjournment
/// @param listedFor when it is, or was, to be called on; not always known
/// @param determinedAt when the result was given; may be before the listing, when an application is
///   withdrawn
/// @param notice how the respondent was told of it
public record Hearing(
        int number,
        Optional<String> court,
        Optional<Instant> listedFor,
        Optional<HearingResult> result,
        Optional<Instant> determinedAt,
        Optional<String> reasons,
        Optional<HearingNotice> notice) {

    /// A listing of which the respondent is not yet known to have been told.
    public Hearing(
            int number,
            Optional<String> court,
            Optional<Instant> listedFor,
            Optional<HearingResult> result,
            Optional<Instant> determinedAt,
            Optional<String> reasons) {
        this(number, court, listedFor, result, determinedAt, reasons, Optional.empty());
    }

    /// A listing without a result yet.
    public static Hearing listed(int number, String court, Instant at) {
        return new Hearing(
                number,
                Optional.of(court),
                Optional.of(at),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /// The same listing with its result.
    ///
    /// @param why the court's reasons, or an empty text where none were given
    public Hearing ended(HearingResult how, Instant at, String why) {
        Optional<String> given = why.isBlank() ? Optional.empty() : Optional.of(why.strip());
        return new Hearing(
                number, court, listedFor, Optional.of(how), Optional.of(at), given, notice);
    }

    /// The same listing, of which the respondent was told this way.
    public Hearing withNotice(HearingNotice told) {
        return new Hearing(
                number, court, listedFor, result, determinedAt, reasons, Optional.of(told));
    }

    @Override
    public String toString() {
        return "Hearing[" + number + "]";
    }
}
