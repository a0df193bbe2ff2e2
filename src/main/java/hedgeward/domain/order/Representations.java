package hedgeward.domain.order;

/// How the respondent's own account reached the authorising officer (CSA 2010 s.24(3)(c): any
/// representations made are considered; nobody has to make any).
public enum Representations {
    /// Something was said; the words stand with the matter.
    GIVEN,
    /// The respondent was asked and said nothing.
    INVITED_NONE,
    /// The respondent could not be asked yet: not found, not fit, not understood.
    NOT_YET_ABLE;

    /// Whether the words themselves are still needed for the matter to have been considered.
    public boolean needsWords() {
        return this == GIVEN;
    }
}
