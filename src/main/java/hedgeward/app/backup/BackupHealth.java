package hedgeward.app.backup;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// How an office stands with its backups at an instant.
///
/// @param lastProved when the newest proved backup was made
/// @param isOverdue whether that is longer ago than the plan allows, or there is none
/// @param isDrillDue whether nobody has tried a backup out for a quarter of a year
public record BackupHealth(
        Optional<Instant> lastProved,
        boolean isOverdue,
        Optional<Instant> lastDrill,
        boolean isDrillDue) {

    /// How long after a drill the next is due.
    public static final Duration DRILL_EVERY = Duration.ofDays(90);

    static BackupHealth of(
            Optional<Instant> proved, Optional<Instant> drill, Duration alarmAfter, Instant now) {
        return new BackupHealth(
                proved,
                isOlder(proved, alarmAfter, now),
                drill,
                proved.isPresent() && isOlder(drill, DRILL_EVERY, now));
    }

    private static boolean isOlder(Optional<Instant> at, Duration limit, Instant now) {
        return at.filter(then -> !then.plus(limit).isBefore(now)).isEmpty();
    }
}
