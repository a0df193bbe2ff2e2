package hedgeward.exchange.rows;

import hedgeward.exchange.csv.CsvTable;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The four tables of a register, in the order in which they depend on each other.
public enum RegisterTable {
    OFFICERS(
            "*collar_number *surname forenames *rank *constable special team driver"
                    + " domestic_abuse_trained"),
    ORDERS(
            "*case_ref occurrence_ref *regime *respondent_surname respondent_forenames"
                    + " respondent_dob respondent_sex respondent_address respondent_postcode"
                    + " *protected_surname protected_forenames protected_dob protected_sex"
                    + " relationship shared_premises premises_address premises_postcode"
                    + " protected_address protected_postcode safe_phone safe_times voicemail_safe"
                    + " text_safe code_word children risk_grade *notice_authorised_by"
                    + " *notice_authorised_at notice_served_by notice_served_at hearing_court"
                    + " hearing_at hearing_result order_made_at order_days order_last_day"
                    + " order_served_at *conditions distance_metres officer_in_case notes"),
    VISITS(
            "*visit_code *case_ref purpose *window_from *window_to officer second_officer"
                    + " visited_at outcome seen_alone children_seen disclosure notes"),
    BREACHES(
            "*case_ref visit_code *reported_at source condition arrested_at arrest_place"
                    + " custody_ref before_court_at outcome custody_days fine_pounds");

    private final CsvTable.Shape shape;

    RegisterTable(String columns) {
        List<String> marked = List.of(columns.split(" "));
        this.shape =
                new CsvTable.Shape(
                        marked.stream().map(column -> column.replace("*", "")).toList(),
                        marked.stream()
                                .filter(column -> column.startsWith("*"))
                                .map(column -> column.substring(1))
                                .toList());
    }

    /// The word used on the command line: `officers`, `orders`, `visits`, `breaches`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The table meant by the word; empty when none is.
    public static Optional<RegisterTable> ofWord(String word) {
        return Arrays.stream(values()).filter(table -> table.word().equals(word)).findFirst();
    }

    /// The name of its file in a folder of all four.
    public String fileName() {
        return word() + ".csv";
    }

    /// Its columns in the order in which they are written.
    public List<String> columns() {
        return shape.columns();
    }

    public CsvTable.Shape shape() {
        return shape;
    }
}
