package hedgeward.cli;

import hedgeward.exchange.register.Finding;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Findings that say the same of many rows, told once.
final class GroupedFindings {
    private static final int ROWS_NAMED = 5;

    private record Same(String file, String column, String reason) {}

    private GroupedFindings() {}

    /// A line for each thing said, in the order first said.
    static List<String> of(List<Finding> findings) {
        Map<Same, List<Integer>> rows =
                findings.stream()
                        .collect(
                                Collectors.groupingBy(
                                        found ->
                                                new Same(
                                                        found.file(),
                                                        found.column(),
                                                        found.reason()),
                                        LinkedHashMap::new,
                                        Collectors.mapping(Finding::row, Collectors.toList())));
        return rows.entrySet().stream().map(said -> line(said.getKey(), said.getValue())).toList();
    }

    private static String line(Same same, List<Integer> rows) {
        if (rows.size() == 1) {
            return new Finding(same.file(), rows.getFirst(), same.column(), same.reason())
                    .sentence();
        }
        String named =
                rows.stream()
                        .limit(ROWS_NAMED)
                        .map(String::valueOf)
                        .collect(Collectors.joining(", "));
        String more =
                rows.size() > ROWS_NAMED ? " and " + (rows.size() - ROWS_NAMED) + " more" : "";
        String column = same.column().isEmpty() ? "" : ", " + same.column();
        return same.file() + ", rows " + named + more + column + ": " + same.reason();
    }
}
