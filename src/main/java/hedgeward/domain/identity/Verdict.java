package hedgeward.domain.identity;

/// What was decided about the respondents of two cases.
public enum Verdict {

    /// They are one person (a combination, Data Protection Act 2018 s.62(1)(e)).
    SAME,

    /// They are two people, however alike their names.
    DIFFERENT,

    /// What was decided before is taken back: nothing is known.
    OPEN
}
