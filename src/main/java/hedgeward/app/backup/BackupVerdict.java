package hedgeward.app.backup;

import hedgeward.app.access.OfficeDamage;

/// What a backup turned out to be when it was opened with somebody's passphrase.
public sealed interface BackupVerdict {

    /// Whole: every byte as written, its log unbroken, every table with the rows it was made with.
    record Good(BackupManifest manifest) implements BackupVerdict {}

    /// The register in it is whole, but not all the evidence files beside it are.
    record WithoutEvidence(BackupManifest manifest, EvidenceTally evidence)
            implements BackupVerdict {}

    /// The name and the passphrase do not open it.
    record WrongPassphrase() implements BackupVerdict {}

    /// The file is not there or cannot be read.
    record Unreadable() implements BackupVerdict {}

    /// The file is not what was written, or no backup.
    record Damaged(BackupFiles.Problem problem) implements BackupVerdict {}

    /// The key file in it is not sound.
    record KeysDamaged() implements BackupVerdict {}

    /// The register in it does not hold together.
    record RegisterBroken(OfficeDamage damage) implements BackupVerdict {}

    /// A later edition of the program wrote it.
    record Newer() implements BackupVerdict {}
}
