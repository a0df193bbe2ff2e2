package hedgeward.exchange.register;

import hedgeward.app.access.Permission;
import hedgeward.exchange.csv.FileProblem;

/// What an import answers.
public sealed interface ImportResult {

    /// The files were read to their end; the report says what of them was kept.
    record Checked(ImportReport report) implements ImportResult {}

    /// A file cannot be used at all; nothing was written.
    record Refused(FileProblem problem) implements ImportResult {}

    /// The person signed in may not import.
    record Denied(Permission needed) implements ImportResult {}
}
