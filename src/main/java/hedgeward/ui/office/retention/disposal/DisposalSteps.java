package hedgeward.ui.office.retention.disposal;

import hedgeward.app.access.ApproveAct;
import hedgeward.app.backup.BackupPlan;
import hedgeward.app.retention.DisposeOfCase;
import hedgeward.app.retention.IssueCertificate;
import hedgeward.app.retention.ReadDisposals;
import hedgeward.print.Printer;
import hedgeward.ui.paper.AskRecipient;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/// What disposal and its register ask and do.
///
/// @param plan how long backups are kept now
public record DisposalSteps(
        ReadDisposals read,
        DisposeOfCase dispose,
        ApproveAct approve,
        Supplier<BackupPlan> plan,
        Paper paper) {

    /// How certificates are made and where they go; `saveAs` asks for a file, suggesting a name.
    public record Paper(
            IssueCertificate issue,
            Printer printer,
            AskRecipient recipient,
            Function<String, Optional<Path>> saveAs) {}
}
