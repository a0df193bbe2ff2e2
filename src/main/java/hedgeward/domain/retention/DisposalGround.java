package hedgeward.domain.retention;

/// Why a case is disposed of (Data Protection Act 2018 s.39 and s.47).
public enum DisposalGround {

    /// Its review is due and nobody keeps it on.
    REVIEW_DUE,

    /// It should never have been entered, such as a case entered twice. Its reference may be used
    /// again.
    ENTERED_BY_MISTAKE
}
