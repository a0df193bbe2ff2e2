package hedgeward.security;

/// What is wrong with a key file that cannot be used.
public enum KeyDamage {
    /// It cannot be read from the disk.
    UNREADABLE,
    /// It does not begin as a key file does.
    NOT_A_KEY_FILE,
    /// Its check sum does not fit: cut short or altered.
    CUT_SHORT_OR_ALTERED,
    /// It is whole, yet was not written by anyone who held the office's key.
    FORGED
}
