package hedgeward.cli;

import hedgeward.app.support.TaskLine;

import java.time.Instant;
import java.util.List;

/// Tasks in words and as JSON.
final class TaskWords {

    private TaskWords() {}

    static String json(TaskLine row, Instant at) {
        return JsonLine.of(
                json -> {
                    json.writeStringField("case_ref", row.caseRef());
                    json.writeStringField("task", row.task());
                    json.writeStringField("about", row.about());
                    json.writeStringField("since", LondonTime.iso(row.since()));
                    json.writeStringField("plan_to", LondonTime.iso(row.planTo()));
                    json.writeStringField("latest", LondonTime.iso(row.latest()));
                    json.writeBooleanField("overdue", row.isOverdueAt(at));
                    json.writeBooleanField("before_register", row.isFromBefore());
                    json.writeNumberField("tries", row.tries());
                    json.writeStringField("owner", row.owner().orElse("desk"));
                });
    }

    static String plain(List<TaskLine> rows, Instant at) {
        String newLine = System.lineSeparator();
        StringBuilder text =
                new StringBuilder("To tell and to do, as of " + LondonTime.words(at) + newLine);
        text.append(newLine);
        if (rows.isEmpty()) {
            return text.append("  Nothing is owed.").toString();
        }
        for (TaskLine row : rows) {
            text.append(
                    "  %-14s %-22s %-26s by %s%s, %s%n"
                            .formatted(
                                    row.caseRef(),
                                    row.task().replace('-', ' '),
                                    row.about().replace('-', ' '),
                                    LondonTime.words(row.planTo()),
                                    remark(row, at),
                                    row.owner().orElse("desk")));
        }
        return text.toString().stripTrailing();
    }

    private static String remark(TaskLine row, Instant at) {
        if (row.isFromBefore()) {
            return " (before this register)";
        }
        return row.isOverdueAt(at) ? " (OVERDUE)" : "";
    }
}
