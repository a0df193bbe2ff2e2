package hedgeward.domain.proof;

/// What the respondent is said to have done, in the few kinds that terms speak of.
public enum Act {
    /// Made contact: wrote, rang, spoke, sent somebody.
    CONTACT,
    /// Came near a place or a person.
    APPROACH,
    /// Went in.
    ENTRY,
    /// Stayed where he or she had to leave.
    STAYED,
    /// Put the protected person out, or kept her or him out.
    EVICTION,
    VIOLENCE,
    THREAT,
    /// Pestered: followed, watched, shouted, posted.
    HARASSMENT,
    /// Did not do what was ordered.
    NOT_DONE,
    OTHER
}
