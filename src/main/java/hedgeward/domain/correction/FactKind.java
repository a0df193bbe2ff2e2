package hedgeward.domain.correction;

/// What the value of a fact is.
public enum FactKind {
    /// One line.
    WORDS,
    /// Several lines.
    ACCOUNT,
    NUMBER,
    MOMENT,
    YES_NO,
    /// One of a few.
    CHOICE,
    /// Types of terms, by name, apart by spaces.
    TERMS,
    /// A moment worked out from other facts and never typed.
    DERIVED_MOMENT;

    /// Whether somebody wrote it in words of their own, which belong in no log.
    public boolean isWords() {
        return this == WORDS || this == ACCOUNT;
    }
}
