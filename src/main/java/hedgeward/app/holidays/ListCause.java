package hedgeward.app.holidays;

/// How a list of bank holidays came about.
public enum ListCause {
    /// It came with the program.
    SHIPPED,
    /// A proclaimed day was added.
    ADDED,
    /// A day was taken off.
    WITHDRAWN,
    /// A newer published list took its place.
    REPLACED
}
