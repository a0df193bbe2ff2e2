package hedgeward.app.access;

/// One act that takes two people: what it needs, its code in the log, and what exactly is done.
///
/// @param needed what the second person must be permitted, and the first unless the use case says
///   otherwise
/// @param code as in the log, such as `holidays.add`
/// @param about the very thing approved, in ids, codes and dates, so that an approval of one thing
///   never serves for another
public record Act(Permission needed, String code, String about) {}
