package hedgeward.app.access;

/// How far a change of an office's key has come. Up to [#DECIDED] the old office stands, from there
/// on the new one does, whatever happens.
public enum RenewalStep {
    /// The register is copied and encrypted anew, beside the office.
    COPYING,
    /// Old and new are opened, counted, hashed and walked, and held against each other.
    CHECKING,
    /// The copy is an office of its own; it is opened, and the change written into its log.
    LOGGING,
    /// The copy is closed, and everything of it on the disk.
    READY,
    /// It is decided: the new office takes the old one's place.
    DECIDED,
    /// One more file has taken its place.
    REPLACING,
    /// Nothing is left beside the office.
    CLEARED
}
