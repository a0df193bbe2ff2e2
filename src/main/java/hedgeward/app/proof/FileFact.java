package hedgeward.app.proof;

/// The facts a part of a breach file is made of, as far as each can be changed by itself. Times of
/// one thing hang together and are one fact.
public enum FileFact {
    /// What was said or seen.
    WORDS,
    /// The instant, or the earliest and the latest it can have been.
    WHEN,
    ACT,
    CHANNEL,
    TOWARD,
    PLACE,
    /// The place in words.
    WHERE,
    METRES,
    /// Numbers of the exhibits that show it.
    EXHIBITS,
    /// How an exhibit is marked.
    REFERENCE,
    KIND,
    /// What an exhibit is and who holds it.
    DESCRIPTION,
    /// How a point is proved.
    HOW,
    /// What an officer decided of a term.
    FINDING,
    WHY,
    OFFENCE,
    CRIME_REFERENCE,
    IS_THE_BREACH,
    /// Arrival at the station, and when detention was authorised.
    DETENTION,
    /// What was decided of a crime, when, and the words about it.
    OUTCOME
}
