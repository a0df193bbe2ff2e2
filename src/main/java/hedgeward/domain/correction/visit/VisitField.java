package hedgeward.domain.correction.visit;

import hedgeward.domain.correction.FactKind;

/// A fact of a recorded visit that may be put right. Its value is kept as text: instants in ISO
/// 8601, what came of it and terms by their name, `yes` and `no`.
public enum VisitField {
    VISITED_AT(FactKind.MOMENT),
    ATTEMPT(FactKind.CHOICE),
    SEEN_ALONE(FactKind.YES_NO),
    CHILDREN_SEEN(FactKind.YES_NO),
    CONTACT_SINCE(FactKind.YES_NO),
    DISCLOSED_TERMS(FactKind.TERMS),
    DISCLOSED_WORDS(FactKind.ACCOUNT),
    NOTES(FactKind.ACCOUNT);

    private final FactKind kind;

    VisitField(FactKind kind) {
        this.kind = kind;
    }

    public FactKind kind() {
        return kind;
    }
}
