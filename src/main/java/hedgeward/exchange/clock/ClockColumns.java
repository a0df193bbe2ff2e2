package hedgeward.exchange.clock;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Where the header of a batch puts each column.
record ClockColumns(Map<String, Integer> places) {
    private static final List<String> NEEDED = List.of("id", "rule", "start");

    static ClockColumns of(List<String> header) {
        Map<String, Integer> places = new HashMap<>();
        for (int place = 0; place < header.size(); place++) {
            places.putIfAbsent(header.get(place).strip().toLowerCase(Locale.ROOT), place);
        }
        return new ClockColumns(Map.copyOf(places));
    }

    List<String> missing() {
        return NEEDED.stream().filter(name -> !places.containsKey(name)).toList();
    }

    ClockRow row(List<String> cells) {
        return ClockRow.of(
                cell("id", cells),
                cell("rule", cells),
                cell("start", cells),
                cell("days", cells),
                cell("hearing", cells));
    }

    /// Blank when the column or the cell is missing.
    private String cell(String name, List<String> cells) {
        int place = places.getOrDefault(name, Integer.MAX_VALUE);
        return place < cells.size() ? cells.get(place).strip() : "";
    }
}
