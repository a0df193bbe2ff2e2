package hedgeward.exchange.register;

/// Something to tell about one row, with none of the row's content.
///
/// @param file name of the file, without its folder
/// @param row row of the spreadsheet, the header being row 1
/// @param column the column to look at; empty when the row as a whole is meant
/// @param reason a whole sentence, naming the rule it comes from where there is one
public record Finding(String file, int row, String column, String reason) {

    /// For a person: `orders.csv, row 17, order_days: …`.
    public String sentence() {
        String place = column.isEmpty() ? "" : ", " + column;
        return file + ", row " + row + place + ": " + reason;
    }
}
