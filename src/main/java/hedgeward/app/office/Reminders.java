package hedgeward.app.office;

import java.time.Duration;
import java.util.Optional;

/// After how long the desk asks where no law sets a limit. The office's own promise, within bounds.
///
/// @param unanswered how long a reported breach may wait until somebody acts on it, in whole hours;
///   one to which nobody was sent has cost a life (IOPC, Bedfordshire, May 2022)
/// @param adjourned how long a notice may go on by adjournment before the desk asks, in whole days;
///   the law sets no limit (amendments for 7 and for 56 days were not accepted: Hansard HC 8 Mar
///   2010)
public record Reminders(Duration unanswered, Duration adjourned) {

    /// Fewest and most hours.
    public static final Bounds HOURS = new Bounds(1, 24);

    /// Fewest and most days.
    public static final Bounds DAYS = new Bounds(7, 90);

    /// Of an office that has settled nothing: four hours, four weeks.
    public static final Reminders USUAL = new Reminders(Duration.ofHours(4), Duration.ofDays(28));

    /// The least and the most a reminder may wait.
    public record Bounds(int least, int most) {

        /// A number typed, when it is one within the bounds.
        public Optional<Integer> read(String typed) {
            String digits = typed.strip();
            boolean number =
                    !digits.isEmpty()
                            && digits.length() <= 3
                            && digits.chars().allMatch(c -> c >= '0' && c <= '9');
            return number
                    ? Optional.of(Integer.parseInt(digits)).filter(this::holds)
                    : Optional.empty();
        }

        boolean holds(int number) {
            return number >= least && number <= most;
        }
    }

    public Reminders {
        if (!HOURS.holds((int) unanswered.toHours()) || !DAYS.holds((int) adjourned.toDays())) {
            throw new IllegalArgumentException("a reminder lies outside its bounds");
        }
    }

    public static Reminders of(int hours, int days) {
        return new Reminders(Duration.ofHours(hours), Duration.ofDays(days));
    }
}
