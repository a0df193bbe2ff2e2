package hedgeward.app.common;

/// Whether a save found the version it expected.
public enum Saved {
    SAVED,
    /// Somebody else saved first; nothing was written.
    STALE
}
