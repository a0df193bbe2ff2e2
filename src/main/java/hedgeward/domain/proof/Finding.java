package hedgeward.domain.proof;

/// What a thing said or seen is against a term.
public enum Finding {
    /// On its face a breach.
    BREACH,
    /// It may be: somebody must judge.
    ARGUABLE,
    /// On its face not a breach of this term.
    NOT_A_BREACH
}
