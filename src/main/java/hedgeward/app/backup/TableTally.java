package hedgeward.app.backup;

/// How many rows a table holds and a hash over all of them, whatever their order.
///
/// @param hash hexadecimal
public record TableTally(String table, long rows, String hash) {}
