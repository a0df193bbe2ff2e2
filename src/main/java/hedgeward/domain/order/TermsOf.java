package hedgeward.domain.order;

/// Whose terms are meant.
public enum TermsOf {
    NOTICE,
    ORDER
}
