package hedgeward.exchange.register;

import hedgeward.app.access.Permission;
import hedgeward.exchange.csv.FileProblem;

import java.nio.file.Path;

/// What an export answers.
public sealed interface ExportResult {

    /// The file is complete. It is not encrypted.
    ///
    /// @param file where it was written
    /// @param protectedTold whether it tells protected persons' addresses, phones and code words
    /// @param restrictedLeftOut how many restricted cases are closed to who exported
    record Exported(Path file, long rows, boolean protectedTold, int restrictedLeftOut)
            implements ExportResult {}

    /// The file cannot be written; nothing was left behind.
    record Refused(FileProblem problem) implements ExportResult {}

    /// Protected persons' details were asked for without a reason.
    record ReasonMissing() implements ExportResult {}

    /// The person signed in may not export.
    record Denied(Permission needed) implements ExportResult {}
}
