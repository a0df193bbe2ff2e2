package hedgeward.app.backup;

import java.nio.file.Path;

/// What came of putting a backup back. Whatever is not restored leaves nothing in the folder.
public sealed interface Restoring {

    /// The office stands in its new folder.
    ///
    /// @param evidence how the evidence files fared that lay beside the backup
    record Restored(Path folder, BackupManifest manifest, EvidenceTally evidence)
            implements Restoring {}

    /// The backup is not good.
    record NotGood(BackupVerdict verdict) implements Restoring {}

    /// The folder is not empty; a backup is never put over anything.
    record FolderNotEmpty() implements Restoring {}

    /// The folder cannot be made or written to.
    record Unwritable() implements Restoring {}

    /// The folder's name holds what the engine would read as a setting.
    record UnusableName() implements Restoring {}

    /// One of the two may not restore, or has no account any more.
    record NotPermitted(String user) implements Restoring {}

    /// A second person must agree, by name and passphrase: the office has somebody who may.
    record SecondPersonNeeded() implements Restoring {}

    /// The second person is the first, or their passphrase is wrong.
    record SecondPersonWrong() implements Restoring {}
}
