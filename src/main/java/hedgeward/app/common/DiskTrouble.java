package hedgeward.app.common;

/// What is the matter with the disk under an open office, as far as it can be told.
public enum DiskTrouble {
    /// There is no room left to write.
    FULL,
    /// The folder or its disk can no longer be written to.
    READ_ONLY,
    /// A part of the register is not what was written there.
    DAMAGED,
    /// It does not answer as a disk should: gone, failing, or not to be told.
    FAILING
}
