package hedgeward.app.access;

/// What is wrong with an office that is not opened. It is left as it was found.
public enum OfficeDamage {
    /// The key file cannot be read, or is no key file.
    KEYS_UNREADABLE,
    /// The key file was cut short or altered.
    KEYS_ALTERED,
    /// The register's file is not there.
    REGISTER_MISSING,
    /// The file is far too short to be a register.
    REGISTER_CUT_SHORT,
    /// The file does not begin as an encrypted register does.
    NOT_A_REGISTER,
    /// The file is not the one that was closed last: altered, cut, or replaced.
    REGISTER_ALTERED,
    /// The engine cannot read it.
    REGISTER_UNREADABLE,
    /// Acknowledged work is missing: the register is older than its anchor.
    OLDER_THAN_ANCHOR,
    /// The audit chain does not hold together.
    CHAIN_BROKEN,
    /// The anchor is not there.
    ANCHOR_MISSING,
    /// The anchor was altered or is of another office.
    ANCHOR_ALTERED,
    /// Its structure could not be brought up to date; the copy from before was put back.
    UPGRADE_FAILED
}
