package hedgeward.cli;

import hedgeward.app.evidence.CheckEvidence;
import hedgeward.app.evidence.EvidenceRejection;

/// What is said of evidence files that were read.
final class EvidenceWords {

    private EvidenceWords() {}

    static String plain(CheckEvidence.Report report) {
        StringBuilder words =
                new StringBuilder(
                        "%,d of %,d evidence files are what was taken in, %,d bytes."
                                .formatted(
                                        report.checked() - report.wrong().size(),
                                        report.checked(),
                                        report.bytes()));
        for (CheckEvidence.Wrong wrong : report.wrong()) {
            words.append(System.lineSeparator())
                    .append(wrong.key())
                    .append(isGone(wrong) ? " is missing." : " is damaged.");
        }
        return words.toString();
    }

    static String json(CheckEvidence.Report report) {
        return JsonLine.of(
                json -> {
                    json.writeBooleanField("ok", report.wrong().isEmpty());
                    json.writeNumberField("checked", report.checked());
                    json.writeNumberField("bytes", report.bytes());
                    json.writeArrayFieldStart("wrong");
                    for (CheckEvidence.Wrong wrong : report.wrong()) {
                        json.writeStartObject();
                        json.writeStringField("file", wrong.key());
                        json.writeStringField("problem", isGone(wrong) ? "missing" : "damaged");
                        json.writeEndObject();
                    }
                    json.writeEndArray();
                });
    }

    private static boolean isGone(CheckEvidence.Wrong wrong) {
        return wrong.why() == EvidenceRejection.GONE;
    }
}
