package hedgeward.domain.proof;

/// Whom an act was aimed at.
public enum Toward {
    PROTECTED_PERSON,
    CHILD,
    ANOTHER
}
