package hedgeward.app.support;

/// How many tasks are open on the desk's list.
///
/// @param due not done, the latest limit not over
/// @param overdue not done, the latest limit over
public record TaskCounts(int due, int overdue) {}
