package hedgeward.exchange.register;

import hedgeward.exchange.rows.RegisterTable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Lawful rows and what can be changed in them.
final class Dirty {

    private static final Map<RegisterTable, String> LAWFUL =
            Map.of(
                    RegisterTable.OFFICERS,
                    "collar_number=1900 surname=Tansyhurst rank=PC constable=yes",
                    RegisterTable.ORDERS,
                    "case_ref=T-1 regime=DVPN-DVPO respondent_surname=Bramblecote"
                            + " respondent_dob=01/02/1980 protected_surname=Fennelworth"
                            + " shared_premises=yes notice_authorised_by=1018"
                            + " notice_authorised_at=02/03/2026_01:40 notice_served_by=SC1084"
                            + " notice_served_at=02/03/2026_03:10"
                            + " hearing_court=Mallowbury hearing_at=03/03/2026_10:00"
                            + " hearing_result=made order_made_at=03/03/2026_10:30 order_days=28"
                            + " order_last_day=30/03/2026 order_served_at=03/03/2026_11:20"
                            + " conditions=no-molestation|no-contact|no-entry|keep-distance"
                            + " distance_metres=100 officer_in_case=1081",
                    RegisterTable.VISITS,
                    "visit_code=T1 case_ref=T-1 purpose=first window_from=04/03/2026_09:00"
                            + " window_to=04/03/2026_13:00 officer=SC1084 second_officer=1081"
                            + " visited_at=04/03/2026_10:00 outcome=seen seen_alone=yes"
                            + " disclosure=breach notes=texts",
                    RegisterTable.BREACHES,
                    "case_ref=T-1 visit_code=T1 reported_at=04/03/2026_10:00 source=visit"
                            + " condition=no-contact arrested_at=04/03/2026_18:00"
                            + " before_court_at=05/03/2026_10:15 outcome=proved custody_days=28");

    private Dirty() {}

    /// The lawful row of a table with some cells changed: `order_days=30 order_last_day=`. An
    /// underscore in a value is a space.
    static String row(RegisterTable table, String changes) {
        Map<String, String> cells = new TreeMap<>(cells(LAWFUL.getOrDefault(table, "")));
        cells.putAll(cells(changes));
        return table.columns().stream()
                .map(column -> cells.getOrDefault(column, ""))
                .collect(Collectors.joining(","));
    }

    private static Map<String, String> cells(String text) {
        return Arrays.stream(text.split(" "))
                .filter(pair -> pair.contains("="))
                .collect(
                        Collectors.toMap(
                                pair -> pair.substring(0, pair.indexOf('=')),
                                pair -> pair.substring(pair.indexOf('=') + 1).replace('_', ' '),
                                (_, later) -> later));
    }

    static Path file(Path folder, RegisterTable table, String... rows) {
        List<String> lines = new ArrayList<>();
        lines.add(String.join(",", table.columns()));
        lines.addAll(List.of(rows));
        try {
            return Files.write(folder.resolve(table.fileName()), lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A desk with the sample's officers and everything the row of this table depends on.
    static Desk deskFor(RegisterTable table, Path folder) {
        Desk desk = new Desk();
        desk.loadTable(RegisterTable.OFFICERS, Desk.SAMPLE.resolve("officers.csv"));
        for (RegisterTable earlier : List.of(RegisterTable.ORDERS, RegisterTable.VISITS)) {
            if (earlier.compareTo(table) < 0) {
                ImportReport report =
                        desk.loadTable(earlier, file(folder, earlier, row(earlier, "")));
                if (report.imported() != 1) {
                    throw new AssertionError(report.rejections());
                }
            }
        }
        return desk;
    }
}
