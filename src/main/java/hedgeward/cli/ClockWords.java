package hedgeward.cli;

import hedgeward.app.clock.ClockSheet;

import java.util.ArrayList;
import java.util.List;

/// A worked clock in words and as JSON.
final class ClockWords {
    static final String ROW = "  %-15s%s";
    private static final int WIDTH = 88;

    private ClockWords() {}

    static String plain(ClockSheet sheet) {
        List<String> lines = new ArrayList<>();
        lines.add(sheet.title());
        lines.add("");
        lines.add(ROW.formatted("Started", LondonTime.words(sheet.start())));
        lines.add(ROW.formatted("Act by", LondonTime.words(sheet.actBy())));
        lines.add(ROW.formatted("Latest lawful", latest(sheet)));
        sheet.lastDay()
                .ifPresent(day -> lines.add(ROW.formatted("Last day", LondonTime.words(day))));
        lines.addAll(CourtWords.plain(sheet));
        String heading = "Left out";
        for (ClockSheet.LeftOut day : sheet.leftOut()) {
            lines.add(ROW.formatted(heading, LondonTime.words(day.date()) + ", " + day.why()));
            heading = "";
        }
        lines.add("");
        lines.add("Working");
        sheet.working().forEach(sentence -> lines.addAll(Wrapped.bullet(sentence, WIDTH)));
        return String.join(System.lineSeparator(), lines);
    }

    private static String latest(ClockSheet sheet) {
        return sheet.latestLawful().equals(sheet.actBy())
                ? "the same"
                : LondonTime.words(sheet.latestLawful()) + " (take advice before relying on it)";
    }

    static String json(ClockSheet sheet) {
        return JsonLine.of(
                json -> {
                    json.writeStringField("rule", sheet.rule());
                    json.writeStringField("start", LondonTime.iso(sheet.start()));
                    json.writeStringField("act_by", LondonTime.iso(sheet.actBy()));
                    json.writeStringField("latest_lawful", LondonTime.iso(sheet.latestLawful()));
                    if (sheet.lastDay().isPresent()) {
                        json.writeStringField("last_day", sheet.lastDay().get().toString());
                    }
                    json.writeArrayFieldStart("disregarded");
                    for (ClockSheet.LeftOut day : sheet.leftOut()) {
                        json.writeStartObject();
                        json.writeStringField("date", day.date().toString());
                        json.writeStringField("why", day.why());
                        json.writeEndObject();
                    }
                    json.writeEndArray();
                    json.writeArrayFieldStart("working");
                    for (String sentence : sheet.working()) {
                        json.writeString(sentence);
                    }
                    json.writeEndArray();
                    CourtWords.json(sheet, json);
                });
    }
}
