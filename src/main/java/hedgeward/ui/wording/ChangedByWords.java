package hedgeward.ui.wording;

import hedgeward.app.audit.AuditLine;
import hedgeward.ui.kit.Look;

import java.util.Optional;

/// Says who changed a record meanwhile, when, and what was done.
public record ChangedByWords(Look look) {

    /// One sentence, and that nothing typed is lost.
    public String of(Optional<AuditLine> by) {
        return said(by, ChangedByWord.SOMEBODY, ChangedByWord.NOBODY);
    }

    /// The same of a setting of the office, which says itself what it is.
    public String ofOffice(Optional<AuditLine> by) {
        return said(by, ChangedByWord.OFFICE, ChangedByWord.NOBODY);
    }

    /// The same of an act for which nothing was typed, and what to do now.
    public String ofAct(Optional<AuditLine> by) {
        return said(by, ChangedByWord.ACT_SOMEBODY, ChangedByWord.ACT_NOBODY);
    }

    private String said(Optional<AuditLine> by, ChangedByWord somebody, ChangedByWord nobody) {
        return by.map(
                        line ->
                                look.messages()
                                        .text(
                                                somebody,
                                                line.userName(),
                                                look.times().dayTime(line.at()),
                                                deed(line)))
                .orElseGet(() -> look.messages().text(nobody));
    }

    private String deed(AuditLine line) {
        return LoggedDeeds.of(line.action())
                .map(deed -> look.messages().text(deed))
                .orElseGet(line::action);
    }
}
