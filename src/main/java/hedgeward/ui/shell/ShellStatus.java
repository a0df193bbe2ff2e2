package hedgeward.ui.shell;

import hedgeward.ui.kit.PageAddress;

import java.time.Instant;
import java.util.Optional;

/// What the bar at the bottom says: the deadline that comes first and when orders were last checked
/// for having ended.
public record ShellStatus(Optional<NextDeadline> next, Optional<Instant> lastPass) {

    /// Nothing is running and nothing was checked yet.
    public static ShellStatus empty() {
        return new ShellStatus(Optional.empty(), Optional.empty());
    }

    /// A running deadline: in words without a person's name, from when it has been running, when it
    /// ends, and the page it is about.
    public record NextDeadline(String words, Instant start, Instant end, PageAddress page) {}
}
