package hedgeward.cli;

import com.fasterxml.jackson.core.JsonGenerator;

import hedgeward.app.holidays.CheckListFile;
import hedgeward.app.holidays.ListReport;
import hedgeward.app.holidays.ListRow;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;

/// The list of bank holidays and its changes, in words and as JSON.
final class HolidayWords {

    private HolidayWords() {}

    static String of(ListReport.InUse list, boolean asJson) {
        return asJson ? json(list) : plain(list);
    }

    static String of(ListReport.Changed change, boolean done, boolean asJson) {
        return asJson ? json(change, done) : plain(change, done);
    }

    static String of(CheckListFile.Finding finding, boolean asJson) {
        if (asJson) {
            return JsonLine.of(
                    json -> {
                        json.writeBooleanField("ok", finding.refusal().isEmpty());
                        if (finding.refusal().isPresent()) {
                            json.writeStringField("reason", finding.refusal().get());
                        } else {
                            json.writeNumberField("days", finding.days());
                            json.writeNumberField("first_year", finding.firstYear());
                            json.writeNumberField("last_year", finding.lastYear());
                        }
                    });
        }
        return finding.refusal()
                .orElseGet(
                        () ->
                                "The list is sound: %d bank holidays from %d to %d."
                                        .formatted(
                                                finding.days(),
                                                finding.firstYear(),
                                                finding.lastYear()));
    }

    private static String plain(ListReport.InUse list) {
        StringJoiner lines = new StringJoiner(System.lineSeparator());
        lines.add(
                "%s, published %s, version %s"
                        .formatted(
                                list.source(), LondonTime.words(list.published()), list.version()));
        lines.add("Complete from %d to %d.".formatted(list.firstYear(), list.lastYear()));
        list.daysLeft()
                .ifPresent(
                        left ->
                                lines.add(
                                        left < 0
                                                ? "The list has ended. Load a newer one."
                                                : "The list ends in %d days. Load a newer one."
                                                        .formatted(left)));
        list.days().forEach(day -> lines.add("  " + plain(day)));
        list.history().forEach(row -> lines.add(plain(row)));
        return lines.toString();
    }

    private static String plain(ListReport.Day day) {
        String note = day.note().isBlank() ? "" : " (" + day.note() + ")";
        return LondonTime.words(day.date()) + "  " + day.name() + note;
    }

    private static String plain(ListRow row) {
        return "%s: version %s, %s by %s%s, %s; deadlines moved: %d"
                .formatted(
                        LondonTime.words(row.madeAt()),
                        row.version(),
                        row.cause().name().toLowerCase(Locale.ROOT),
                        row.madeBy(),
                        row.approvedBy().map(name -> " and " + name).orElse(""),
                        row.words(),
                        row.moved());
    }

    private static String plain(ListReport.Changed change, boolean done) {
        StringJoiner lines = new StringJoiner(System.lineSeparator());
        lines.add(
                (done ? "The list is version %s now." : "The list would be version %s.")
                        .formatted(change.version()));
        change.added().forEach(day -> lines.add("  added      " + plain(day)));
        change.removed().forEach(day -> lines.add("  taken off  " + plain(day)));
        lines.add("Open deadlines that move: " + change.moved().size());
        change.moved()
                .forEach(
                        moved ->
                                lines.add(
                                        "  %s  %s  %s → %s"
                                                .formatted(
                                                        moved.caseRef(),
                                                        moved.kind(),
                                                        LondonTime.words(moved.beforeActBy()),
                                                        LondonTime.words(moved.afterActBy()))));
        return lines.toString();
    }

    private static String json(ListReport.InUse list) {
        return JsonLine.of(
                json -> {
                    json.writeStringField("version", list.version());
                    json.writeStringField("source", list.source());
                    json.writeStringField("published", list.published().toString());
                    json.writeNumberField("first_year", list.firstYear());
                    json.writeNumberField("last_year", list.lastYear());
                    if (list.daysLeft().isPresent()) {
                        json.writeNumberField("days_left", list.daysLeft().getAsLong());
                    }
                    days(json, "days", list.days());
                    json.writeArrayFieldStart("history");
                    for (ListRow row : list.history()) {
                        history(json, row);
                    }
                    json.writeEndArray();
                });
    }

    private static void history(JsonGenerator json, ListRow row) throws IOException {
        json.writeStartObject();
        json.writeStringField("version", row.version());
        json.writeStringField("cause", row.cause().name().toLowerCase(Locale.ROOT));
        json.writeStringField("words", row.words());
        json.writeStringField("made_by", row.madeBy());
        if (row.approvedBy().isPresent()) {
            json.writeStringField("approved_by", row.approvedBy().get());
        }
        json.writeStringField("made_at", LondonTime.iso(row.madeAt()));
        json.writeNumberField("moved", row.moved());
        json.writeEndObject();
    }

    private static String json(ListReport.Changed change, boolean done) {
        return JsonLine.of(
                json -> {
                    json.writeBooleanField("done", done);
                    json.writeStringField("version", change.version());
                    days(json, "added", change.added());
                    days(json, "removed", change.removed());
                    json.writeArrayFieldStart("moved");
                    for (ListReport.Moved moved : change.moved()) {
                        moved(json, moved);
                    }
                    json.writeEndArray();
                });
    }

    private static void moved(JsonGenerator json, ListReport.Moved moved) throws IOException {
        json.writeStartObject();
        json.writeStringField("case", moved.caseRef());
        json.writeStringField("kind", moved.kind());
        json.writeStringField("act_by_before", LondonTime.iso(moved.beforeActBy()));
        json.writeStringField("act_by", LondonTime.iso(moved.afterActBy()));
        json.writeStringField("latest_lawful_before", LondonTime.iso(moved.beforeLatest()));
        json.writeStringField("latest_lawful", LondonTime.iso(moved.afterLatest()));
        json.writeEndObject();
    }

    private static void days(JsonGenerator json, String name, List<ListReport.Day> days)
            throws IOException {
        json.writeArrayFieldStart(name);
        for (ListReport.Day day : days) {
            json.writeStartObject();
            json.writeStringField("date", day.date().toString());
            json.writeStringField("name", day.name());
            json.writeStringField("note", day.note());
            json.writeBooleanField("added_here", day.addedHere());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
