package hedgeward.ui.correction;

import hedgeward.app.audit.AuditLine;
import hedgeward.ui.kit.Look;
import hedgeward.ui.wording.LoggedDeeds;

import java.util.Optional;

/// Says who changed a record meanwhile, when, and what was done.
public record ChangedBy(Look look) {

    /// One sentence, and that nothing typed is lost.
    public String of(Optional<AuditLine> by) {
        return by.map(
                        line ->
                                look.messages()
                                        .text(
                                                ConflictMsg.BY,
                                                line.userName(),
                                                look.times().dayTime(line.at()),
                                                deed(line)))
                .orElseGet(() -> look.messages().text(ConflictMsg.BY_NOBODY));
    }

    private String deed(AuditLine line) {
        return LoggedDeeds.of(line.action())
                .map(deed -> look.messages().text(deed))
                .orElseGet(line::action);
    }
}
