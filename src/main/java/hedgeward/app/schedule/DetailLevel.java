package hedgeward.app.schedule;

/// How much a copy of the schedule gives away if it is lost.
public enum DetailLevel {
    /// Names, the address to visit and the safe number: what the visiting officer needs.
    FULL,
    /// Everything but the names of those protected and kept away, where they live and how to ring
    /// them.
    NO_NAMES,
    /// Visit codes, case references, times and collar numbers only.
    CODES_ONLY
}
