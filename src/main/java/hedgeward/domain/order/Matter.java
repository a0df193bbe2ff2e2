package hedgeward.domain.order;

/// The four matters an authorising officer must consider (CSA 2010 s.24(3)(a)-(d)).
public enum Matter {
    /// (a) the welfare of any person under 18 whose interests are relevant.
    WELFARE_OF_CHILDREN("s.24(3)(a)"),
    /// (b) the opinion of the person to be protected. Consent is not needed (s.24(5)).
    PROTECTED_PERSONS_OPINION("s.24(3)(b)"),
    /// (c) any representations by the respondent.
    RESPONDENTS_REPRESENTATIONS("s.24(3)(c)"),
    /// (d) with an occupation term: the opinion of any other associated person living in the
    /// premises.
    OTHER_RESIDENTS_OPINION("s.24(3)(d)");

    private final String section;

    Matter(String section) {
        this.section = section;
    }

    /// Where the Crime and Security Act 2010 asks for it.
    public String section() {
        return section;
    }
}
