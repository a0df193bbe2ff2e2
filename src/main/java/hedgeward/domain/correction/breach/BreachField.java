package hedgeward.domain.correction.breach;

import hedgeward.domain.correction.FactKind;

/// A fact of a breach that may be put right, and the deadline that follows from such facts. Its
/// value is kept as text: instants in ISO 8601, terms, sources and outcomes by their name.
public enum BreachField {
    REPORTED_AT(Group.REPORT, FactKind.MOMENT),
    SOURCE(Group.REPORT, FactKind.CHOICE),
    TERMS(Group.REPORT, FactKind.TERMS),
    WORDS(Group.REPORT, FactKind.ACCOUNT),
    SOUGHT_SINCE(Group.ARREST, FactKind.DERIVED_MOMENT),
    ARRESTED_AT(Group.ARREST, FactKind.MOMENT),
    ARREST_PLACE(Group.ARREST, FactKind.WORDS),
    CUSTODY_REF(Group.ARREST, FactKind.WORDS),
    ARRIVED_AT(Group.ARREST, FactKind.MOMENT),
    DETENTION_AUTHORISED_AT(Group.ARREST, FactKind.MOMENT),
    TIME_SOURCE(Group.ARREST, FactKind.WORDS),
    COURT_BY(Group.ARREST, FactKind.DERIVED_MOMENT),
    RELEASED_AT(Group.ARREST, FactKind.MOMENT),
    RELEASE_REASON(Group.ARREST, FactKind.WORDS),
    BEFORE_COURT_AT(Group.COURT, FactKind.MOMENT),
    COURT_AGAIN_AT(Group.COURT, FactKind.MOMENT),
    REMAND_KIND(Group.COURT, FactKind.CHOICE),
    REMAND_UNTIL(Group.COURT, FactKind.MOMENT),
    REMAND_WORDS(Group.COURT, FactKind.WORDS),
    OUTCOME(Group.COURT, FactKind.CHOICE),
    CUSTODY_DAYS(Group.COURT, FactKind.NUMBER),
    FINE_POUNDS(Group.COURT, FactKind.NUMBER),
    DAILY_POUNDS(Group.COURT, FactKind.NUMBER),
    DEFAULT_DAYS(Group.COURT, FactKind.NUMBER);

    /// Facts that are put right together.
    public enum Group {
        REPORT,
        ARREST,
        COURT
    }

    private final Group group;
    private final FactKind kind;

    BreachField(Group group, FactKind kind) {
        this.group = group;
        this.kind = kind;
    }

    public Group group() {
        return group;
    }

    public FactKind kind() {
        return kind;
    }

    /// Whether it follows from other facts and is never typed.
    public boolean isDerived() {
        return kind == FactKind.DERIVED_MOMENT;
    }
}
