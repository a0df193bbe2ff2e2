package hedgeward.app.support;

/// How many tasks are open on the desk's list.
///
/// @param due not done, the latest limit not over
/// @param overdue not done, the latest limit over
/// @param fromBefore not done, and run out before this register could answer for them
public record TaskCounts(int due, int overdue, int fromBefore) {}
