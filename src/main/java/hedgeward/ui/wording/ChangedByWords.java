package hedgeward.ui.wording;

import hedgeward.app.audit.AuditLine;
import hedgeward.ui.kit.Look;

import java.util.Optional;

/// Says who changed a record meanwhile, when, and what was done.
public record ChangedByWords(Look look) {

    /// One sentence, and that nothing typed is lost.
    public String of(Optional<AuditLine> by) {
        return by.map(
                        line ->
                                look.messages()
                                        .text(
                                                ChangedByWord.SOMEBODY,
                                                line.userName(),
                                                look.times().dayTime(line.at()),
                                                deed(line)))
                .orElseGet(() -> look.messages().text(ChangedByWord.NOBODY));
    }

    private String deed(AuditLine line) {
        return LoggedDeeds.of(line.action())
                .map(deed -> look.messages().text(deed))
                .orElseGet(line::action);
    }
}
