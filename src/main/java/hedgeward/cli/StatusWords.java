package hedgeward.cli;

import hedgeward.app.desk.CourtLine;
import hedgeward.app.desk.StatusCounts;
import hedgeward.app.support.TaskCounts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The counts of a shift in words and as JSON.
final class StatusWords {

    private StatusWords() {}

    static String json(StatusCounts counts, TaskCounts tasks, List<CourtLine> courts) {
        return JsonLine.of(
                json -> {
                    json.writeStringField("at", LondonTime.iso(counts.at()));
                    json.writeNumberField("notices_unserved", counts.noticesUnserved());
                    json.writeNumberField(
                            "notices_awaiting_hearing", counts.noticesAwaitingHearing());
                    json.writeNumberField("orders_in_force", counts.ordersInForce());
                    json.writeNumberField("orders_expired", counts.ordersExpired());
                    json.writeNumberField(
                            "orders_ending_within_72h", counts.ordersEndingWithin72h());
                    json.writeNumberField("orders_unserved", counts.ordersUnserved());
                    json.writeNumberField("visits_planned", counts.visitsPlanned());
                    json.writeNumberField("visits_overdue", counts.visitsOverdue());
                    json.writeNumberField("breaches_open", counts.breachesOpen());
                    json.writeNumberField("in_custody", counts.inCustody());
                    json.writeNumberField("updates_due", tasks.due());
                    json.writeNumberField("updates_overdue", tasks.overdue());
                    json.writeNumberField("updates_before_register", tasks.fromBefore());
                    CourtLines.json(courts, json);
                });
    }

    static String plain(StatusCounts counts, TaskCounts tasks, List<CourtLine> courts) {
        Map<String, Integer> rows = new LinkedHashMap<>();
        rows.put("In custody, not yet before the court", counts.inCustody());
        rows.put("Notices not yet served", counts.noticesUnserved());
        rows.put("Notices awaiting their hearing", counts.noticesAwaitingHearing());
        rows.put("Orders in force", counts.ordersInForce());
        rows.put("  of them not yet served", counts.ordersUnserved());
        rows.put("  of them ending within 72 hours", counts.ordersEndingWithin72h());
        rows.put("Orders expired", counts.ordersExpired());
        rows.put("Visits planned", counts.visitsPlanned());
        rows.put("Visits overdue", counts.visitsOverdue());
        rows.put("Breaches open", counts.breachesOpen());
        rows.put("To tell and to do, in time", tasks.due());
        rows.put("To tell and to do, overdue", tasks.overdue());
        rows.put("  from before this register, apart", tasks.fromBefore());
        String lines =
                rows.entrySet().stream()
                        .map(row -> "  %-38s%6d".formatted(row.getKey(), row.getValue()))
                        .collect(Collectors.joining(System.lineSeparator()));
        String newLine = System.lineSeparator();
        return "As of "
                + LondonTime.words(counts.at())
                + newLine
                + newLine
                + lines
                + CourtLines.plain(courts);
    }
}
