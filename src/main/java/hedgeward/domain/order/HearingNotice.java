package hedgeward.domain.order;

import hedgeward.domain.people.OfficerId;

import java.time.Instant;
import java.util.Optional;

/// How the respondent was told of the hearing (CSA 2010 s.27(5)-(7); DAA 2021 s.29(4)-(6)).
///
/// @param at when it was given, left or last tried
/// @param words what was done; needed when only efforts could be made
public record HearingNotice(How how, Instant at, Optional<OfficerId> by, Optional<String> words) {

    /// The three ways the law knows.
    public enum How {
        /// Put into the respondent's hands.
        GIVEN,
        /// Left at the address the respondent gave at service; the law then takes it as given.
        LEFT_AT_ADDRESS,
        /// No address was given: reasonable efforts were made, on which the court decides.
        EFFORTS
    }

    @Override
    public String toString() {
        return "HearingNotice[" + how + "]";
    }
}
