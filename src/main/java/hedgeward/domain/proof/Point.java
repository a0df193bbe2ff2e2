package hedgeward.domain.proof;

/// What must be proved before a court finds a breach. A DVPN and a DVPO are enforced as civil
/// default; a DAPO's breach is an offence (DAA 2021 s.39). In each the standard is the criminal
/// one.
public enum Point {
    /// The notice was given, or the order made.
    MADE,
    /// It was in force at that time.
    IN_FORCE,
    /// The term that was broken, in its own words.
    TERM,
    /// The respondent is the person it binds.
    IDENTITY,
    /// The respondent knew of it: served with it, or there when it was made.
    KNOWLEDGE,
    /// What was done, when and where.
    ACT,
    /// An excuse raised is answered; the offence is committed without reasonable excuse only.
    NO_EXCUSE
}
