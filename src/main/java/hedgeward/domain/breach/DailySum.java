package hedgeward.domain.breach;

/// A sum for each day of default (Magistrates' Courts Act 1980 s.63(3)(a)).
public record DailySum(int poundsADay, int daysOfDefault) {

    /// What it comes to, in pounds.
    public long total() {
        return (long) poundsADay * daysOfDefault;
    }
}
