package hedgeward.ui.shell;

import hedgeward.app.backup.BackupHealth;
import hedgeward.app.clock.ClockDoubt;
import hedgeward.ui.kit.PageAddress;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/// What the bar at the bottom says: the deadline that comes first and when orders were last checked
/// for having ended.
///
/// @param listLeft days until the list of bank holidays ends, when that is near
/// @param backup how the office stands with its backups; empty where none are needed
/// @param doubt why the PC's clock is known to be wrong, for the banner under the bar
public record ShellStatus(
        Optional<NextDeadline> next,
        Optional<Instant> lastPass,
        Optional<ClockDoubt> doubt,
        OptionalLong listLeft,
        Optional<BackupHealth> backup) {

    /// With a list of bank holidays that is far from its end, and no word about backups.
    public ShellStatus(
            Optional<NextDeadline> next, Optional<Instant> lastPass, Optional<ClockDoubt> doubt) {
        this(next, lastPass, doubt, OptionalLong.empty(), Optional.empty());
    }

    /// Nothing is running and nothing was checked yet.
    public static ShellStatus empty() {
        return new ShellStatus(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /// A running deadline: in words without a person's name, from when it has been running, when it
    /// ends, and the page it is about.
    public record NextDeadline(String words, Instant start, Instant end, PageAddress page) {}
}
