package hedgeward.app.backup;

/// Why there is no backup. Nothing was left behind at the place it was to lie in.
public enum BackupRejection {
    /// Nobody has chosen a folder yet.
    NO_FOLDER,
    /// The folder is not there: a stick that was taken out, a share that is away.
    FOLDER_MISSING,
    /// A file of that name is there already.
    ALREADY_THERE,
    /// The folder is not there, cannot be written to, or has no room left.
    UNWRITABLE,
    /// The office's own disk has no room for the copy on the way.
    NO_ROOM_HERE,
    /// The register itself does not hold together.
    REGISTER_BROKEN,
    /// What was read back is not what was written: the disk or stick is not to be trusted.
    NOT_AS_WRITTEN
}
