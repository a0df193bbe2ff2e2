package hedgeward.domain.support;

/// Why a try to tell came to nothing.
public enum TryResult {
    NO_ANSWER,
    /// Somebody else was there, or she or he said it was not safe to speak.
    NOT_SAFE_TO_SPEAK,
    /// Somebody else answered; nothing was said.
    SOMEBODY_ELSE,
    /// The number no longer leads to her or him.
    NUMBER_DEAD
}
