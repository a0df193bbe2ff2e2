package hedgeward.exchange.csv;

/// What is wrong, or unusual, in one row.
///
/// @param column the column to look at; empty when the row as a whole is meant
/// @param reason a whole sentence without any content of the row, naming the rule it comes from
public record CellProblem(String column, String reason) {}
