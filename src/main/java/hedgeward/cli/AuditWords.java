package hedgeward.cli;

import hedgeward.app.audit.AuditCheck;
import hedgeward.app.audit.ChangesCheck;
import hedgeward.app.audit.VerifyAudit;
import hedgeward.exchange.audit.ExportLog;

import java.util.Optional;

/// What the commands about the log answer.
final class AuditWords {

    private AuditWords() {}

    static String json(AuditCommand.Checked checked) {
        AuditCheck check = checked.check();
        return JsonLine.of(
                json -> {
                    json.writeNumberField("entries", check.entries());
                    json.writeStringField("head", check.head().hash());
                    json.writeBooleanField("ok", checked.isOk());
                    if (check.firstBad().isPresent()) {
                        json.writeNumberField("first_bad", check.firstBad().getAsLong());
                    }
                    if (checked.printed().isPresent()) {
                        Optional<VerifyAudit.Found> found = checked.printed().get().found();
                        json.writeBooleanField("printed_found", found.isPresent());
                        if (found.isPresent()) {
                            json.writeNumberField("printed_entry", found.get().sequence());
                            json.writeStringField("printed_at", found.get().at().toString());
                        }
                    }
                    json.writeNumberField("corrections_bound", checked.changes().bound());
                    json.writeNumberField("corrections_erased", checked.changes().erased());
                    if (checked.changes().firstBad().isPresent()) {
                        json.writeNumberField(
                                "first_values_altered", checked.changes().firstBad().getAsLong());
                    }
                });
    }

    static String plain(AuditCommand.Checked checked) {
        AuditCheck check = checked.check();
        String walk =
                check.firstBad().isPresent()
                        ? "The log does not hold together from entry %,d of %,d on."
                                .formatted(check.firstBad().getAsLong(), check.entries())
                        : "The log holds together: %,d entries, head %s."
                                .formatted(check.entries(), check.head().shortHash());
        String changes = changes(checked.changes());
        String all = changes.isEmpty() ? walk : walk + "\n" + changes;
        return checked.printed().map(head -> all + "\n" + printed(head)).orElse(all);
    }

    private static String changes(ChangesCheck changes) {
        if (changes.firstBad().isPresent()) {
            return "What lies beside entry %,d, old and new values or words people typed, is not as it was written."
                    .formatted(changes.firstBad().getAsLong());
        }
        return changes.bound() == 0
                ? ""
                : "What lies beside the log is as written: old and new values and words people typed, in %,d places; %,d more were erased with their case."
                        .formatted(changes.bound() - changes.erased(), changes.erased());
    }

    private static String printed(AuditCommand.Printed head) {
        return head.found()
                .map(
                        entry ->
                                "The printed head is there: entry %,d, written %s."
                                        .formatted(entry.sequence(), LondonTime.iso(entry.at())))
                .orElse(
                        "No entry has the printed head: the log was cut at its end or exchanged"
                                + " after that paper was printed. Keep the paper and this office as"
                                + " they are, and tell whoever is responsible for the log.");
    }

    static String json(ExportLog.Outcome.Written written) {
        return JsonLine.of(
                json -> {
                    json.writeStringField("file", written.file().toString());
                    json.writeNumberField("entries", written.entries());
                    json.writeStringField("head", written.head().hash());
                });
    }

    static String plain(ExportLog.Outcome.Written written) {
        return "%,d entries written to %s, head %s."
                .formatted(written.entries(), written.file(), written.head().shortHash());
    }
}
