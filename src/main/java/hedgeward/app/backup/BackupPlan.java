package hedgeward.app.backup;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;

/// Where an office's backups go, when one is made by the clock, and how many are kept.
///
/// @param folder a folder or a stick; nothing is made by the clock without one
/// @param isDaily whether one is made every day while the office is open
/// @param at London wall time from which the day's backup is due
/// @param alarmAfter how old the newest proved backup may become, in whole days
public record BackupPlan(
        Optional<Path> folder, boolean isDaily, LocalTime at, Keeping keep, Duration alarmAfter) {

    /// Before anybody has chosen: no folder yet, then daily at one in the afternoon.
    public static final BackupPlan USUAL =
            new BackupPlan(
                    Optional.empty(), true, LocalTime.of(13, 0), Keeping.USUAL, Duration.ofDays(7));

    /// A folder's name may be a person's, so it is left out.
    @Override
    public String toString() {
        return "BackupPlan[daily=" + isDaily + ", at=" + at + "]";
    }
}
