package hedgeward.cli;

import hedgeward.app.retention.SpanClerk;
import hedgeward.app.retention.SpanForecast;
import hedgeward.app.retention.SpanReport;

/// Spans in words and as JSON.
final class SpanWords {

    private SpanWords() {}

    static String json(SpanReport.Line line) {
        return JsonLine.of(
                json -> {
                    json.writeNumberField("group", line.group());
                    json.writeStringField("span", line.span());
                    json.writeBooleanField("in_force", line.isInForce());
                    if (line.set().isPresent()) {
                        SpanReport.Setting set = line.set().get();
                        json.writeStringField("from", set.from().toString());
                        json.writeStringField("source", set.source());
                        json.writeStringField("at", LondonTime.iso(set.at()));
                        json.writeStringField("by", set.by());
                        json.writeStringField("approved_by", set.approvedBy());
                    }
                });
    }

    static String plain(SpanReport.Line line) {
        String how =
                line.set()
                        .map(
                                set ->
                                        "from %s, set by %s and %s on %s. Source: %s"
                                                .formatted(
                                                        set.from(),
                                                        set.by(),
                                                        set.approvedBy(),
                                                        LondonTime.words(set.at()),
                                                        set.source()))
                        .orElse("by older police guidance, as known");
        return "Group %d: %s%s, %s"
                .formatted(line.group(), line.span(), line.isInForce() ? " (in force)" : "", how);
    }

    static String of(SpanForecast forecast, int group, boolean done, boolean json) {
        return json
                ? JsonLine.of(
                        line -> {
                            line.writeBooleanField("done", done);
                            line.writeNumberField("group", group);
                            line.writeStringField("before", SpanClerk.words(forecast.before()));
                            line.writeStringField("after", SpanClerk.words(forecast.after()));
                            line.writeStringField("from", forecast.from().toString());
                            line.writeNumberField("become_due", forecast.becomeDue());
                            line.writeNumberField("no_longer_due", forecast.noLongerDue());
                        })
                : ("Group %d from %s: %s, before: %s. Cases this makes due for review: %d; no"
                                + " longer due: %d. %s")
                        .formatted(
                                group,
                                forecast.from(),
                                SpanClerk.words(forecast.after()),
                                SpanClerk.words(forecast.before()),
                                forecast.becomeDue(),
                                forecast.noLongerDue(),
                                done ? "It is set." : "Nothing was changed.");
    }
}
