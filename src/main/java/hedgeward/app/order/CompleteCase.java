package hedgeward.app.order;

import hedgeward.app.access.Permission;
import hedgeward.app.common.Result;
import hedgeward.domain.correction.Completion;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.order.CaseRejection;

/// Enters facts that were not known on the day. It is kept like a correction whose old values are
/// not known, and changes nothing that is known.
public final class CompleteCase {

    private static final CorrectCase.Way WAY =
            new CorrectCase.Way(Permission.COMPLETE_CASES, "case.complete", Completion::complete);

    private final CorrectCase corrections;

    public CompleteCase(CorrectCase corrections) {
        this.corrections = corrections;
    }

    /// @param command with only the facts known now; its reason says how they became known
    public Result<CaseFile, CaseRejection> handle(CorrectCase.Command command) {
        return corrections.handle(command, WAY);
    }
}
