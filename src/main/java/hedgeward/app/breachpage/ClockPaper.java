package hedgeward.app.breachpage;

import java.time.Instant;

/// A custody clock to be put on paper for the custody sergeant or the court's clerk. It names the
/// respondent and the case; the protected person is not on it.
///
/// @param overview the breach with its clocks
public record ClockPaper(BreachOverview overview, Stamp stamp) {

    /// What stands at the foot.
    ///
    /// @param training whether the office holds invented people only
    /// @param issuedAt when the paper was made
    /// @param recipient who gets it
    public record Stamp(String officeName, boolean training, Instant issuedAt, String recipient) {

        @Override
        public String toString() {
            return "Stamp[withheld]";
        }
    }

    @Override
    public String toString() {
        return "ClockPaper[" + overview.breach().id().value() + "]";
    }
}
