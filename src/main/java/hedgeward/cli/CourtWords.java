package hedgeward.cli;

import com.fasterxml.jackson.core.JsonGenerator;

import hedgeward.app.clock.ClockSheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// What a clock asks of the day: the last sitting and the dock, or the reviews of a detention.
final class CourtWords {

    private CourtWords() {}

    static List<String> plain(ClockSheet sheet) {
        List<String> lines = new ArrayList<>();
        sheet.way()
                .ifPresent(
                        way -> {
                            lines.add(row("Last sitting", LondonTime.words(way.lastSitting())));
                            way.inDockBy()
                                    .ifPresent(
                                            at ->
                                                    lines.add(
                                                            row(
                                                                    "In dock by",
                                                                    LondonTime.words(at))));
                            way.leaveBy()
                                    .ifPresent(
                                            at -> lines.add(row("Leave by", LondonTime.words(at))));
                        });
        for (ClockSheet.Review review : sheet.reviews()) {
            lines.add(row("Review " + review.number(), "by " + words(review)));
        }
        return lines;
    }

    static void json(ClockSheet sheet, JsonGenerator json) throws IOException {
        if (sheet.way().isPresent()) {
            ClockSheet.Way way = sheet.way().get();
            json.writeStringField("last_sitting", LondonTime.iso(way.lastSitting()));
            if (way.inDockBy().isPresent() && way.leaveBy().isPresent()) {
                json.writeStringField("in_dock_by", LondonTime.iso(way.inDockBy().get()));
                json.writeStringField("leave_by", LondonTime.iso(way.leaveBy().get()));
            }
        }
        if (sheet.reviews().isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("reviews");
        for (ClockSheet.Review review : sheet.reviews()) {
            json.writeStartObject();
            json.writeNumberField("number", review.number());
            json.writeStringField("act_by", LondonTime.iso(review.actBy()));
            json.writeStringField("latest_lawful", LondonTime.iso(review.latestLawful()));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static String words(ClockSheet.Review review) {
        String by = LondonTime.words(review.actBy());
        return review.latestLawful().equals(review.actBy())
                ? by
                : by + " (latest lawful " + LondonTime.words(review.latestLawful()) + ")";
    }

    private static String row(String name, String words) {
        return ClockWords.ROW.formatted(name, words);
    }
}
