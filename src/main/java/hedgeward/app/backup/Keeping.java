package hedgeward.app.backup;

/// How many backups are kept: the newest of each of the last days, weeks and months that have one.
///
/// @param days at least 1
/// @param weeks weeks as of ISO 8601, Monday to Sunday
/// @param months calendar months
public record Keeping(int days, int weeks, int months) {

    /// A week of days, a month of weeks, a year of months.
    public static final Keeping USUAL = new Keeping(7, 5, 12);

    public Keeping {
        if (days < 1 || weeks < 0 || months < 0) {
            throw new IllegalArgumentException("nothing would be kept");
        }
    }
}
