package hedgeward.cli;

import hedgeward.app.retention.RetentionLine;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Cases due for review in words and as JSON.
final class RetentionWords {

    private RetentionWords() {}

    static String json(RetentionLine line) {
        return JsonLine.of(
                json -> {
                    json.writeStringField("case_ref", line.caseRef());
                    json.writeStringField("due", line.due().toString());
                    json.writeStringField("last_contact", line.lastContact().toString());
                    json.writeNumberField("group", line.group());
                    json.writeBooleanField("undecided", line.undecided());
                    json.writeBooleanField("on_hold", line.onHold());
                    json.writeArrayFieldStart("bars");
                    for (String bar : line.bars()) {
                        json.writeString(bar);
                    }
                    json.writeEndArray();
                });
    }

    static String plain(List<RetentionLine> lines, LocalDate dueBy) {
        long held = lines.stream().filter(RetentionLine::onHold).count();
        String sum =
                "Due for review by %s: %d, of which on hold: %d."
                        .formatted(dueBy, lines.size(), held);
        return Stream.concat(Stream.of(sum), lines.stream().map(RetentionWords::plain))
                .collect(Collectors.joining(System.lineSeparator()));
    }

    private static String plain(RetentionLine line) {
        String bars =
                line.bars().isEmpty()
                        ? "nothing against disposal"
                        : line.bars().stream()
                                .map(bar -> bar.replace('_', ' '))
                                .collect(Collectors.joining(", "));
        return "%s, due %s, group %d%s, last contact %s: %s"
                .formatted(
                        line.caseRef(),
                        line.due(),
                        line.group(),
                        line.undecided() ? " (undecided)" : "",
                        line.lastContact(),
                        bars);
    }
}
