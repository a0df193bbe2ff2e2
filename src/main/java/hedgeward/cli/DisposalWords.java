package hedgeward.cli;

import hedgeward.app.retention.DisposalLine;

import java.util.List;
import java.util.stream.Collectors;

/// Disposals in words and as JSON.
final class DisposalWords {

    private DisposalWords() {}

    static String json(DisposalLine line) {
        return JsonLine.of(
                json -> {
                    json.writeNumberField("certificate", line.certificate());
                    json.writeStringField("case_ref", line.caseRef());
                    json.writeStringField("at", LondonTime.iso(line.at()));
                    json.writeBooleanField("by_mistake", line.byMistake());
                    json.writeNumberField("group", line.group());
                    json.writeStringField("last_contact", line.lastContact().toString());
                    json.writeStringField("due", line.due().toString());
                    json.writeStringField("by", line.by());
                    json.writeStringField("approved_by", line.approvedBy());
                    json.writeObjectFieldStart("erased");
                    for (var kind : line.erased().entrySet()) {
                        json.writeNumberField(kind.getKey(), kind.getValue());
                    }
                    json.writeEndObject();
                });
    }

    static String plain(List<DisposalLine> lines) {
        if (lines.isEmpty()) {
            return "No case was disposed of.";
        }
        return lines.stream()
                .map(
                        line ->
                                "Certificate %d: %s, %s, %s, by %s and %s"
                                        .formatted(
                                                line.certificate(),
                                                line.caseRef(),
                                                LondonTime.words(line.at()),
                                                ground(line),
                                                line.by(),
                                                line.approvedBy()))
                .collect(Collectors.joining(System.lineSeparator()));
    }

    private static String ground(DisposalLine line) {
        return line.byMistake() ? "entered by mistake" : "review due " + line.due();
    }
}
