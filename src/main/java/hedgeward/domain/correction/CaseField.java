package hedgeward.domain.correction;

import java.util.Arrays;
import java.util.List;

/// A fact of a case that may be put right, and the two deadlines that follow from such facts. Its
/// value is kept as text: instants and days in ISO 8601, officers by their key, `yes` and `no`.
public enum CaseField {
    RESPONDENT_SURNAME(Group.RESPONDENT, Kind.WORDS),
    RESPONDENT_FORENAMES(Group.RESPONDENT, Kind.WORDS),
    RESPONDENT_BORN(Group.RESPONDENT, Kind.DAY),
    RESPONDENT_ADDRESS(Group.RESPONDENT, Kind.WORDS),
    RESPONDENT_POSTCODE(Group.RESPONDENT, Kind.POSTCODE),
    PROTECTED_SURNAME(Group.PROTECTED, Kind.WORDS),
    PROTECTED_FORENAMES(Group.PROTECTED, Kind.WORDS),
    PROTECTED_BORN(Group.PROTECTED, Kind.DAY),
    PROTECTED_ADDRESS(Group.PROTECTED, Kind.WORDS),
    PROTECTED_POSTCODE(Group.PROTECTED, Kind.POSTCODE),
    SHARED_PREMISES(Group.PROTECTED, Kind.YES_NO),
    PREMISES_ADDRESS(Group.PROTECTED, Kind.WORDS),
    PREMISES_POSTCODE(Group.PROTECTED, Kind.POSTCODE),
    OCCURRENCE_REF(Group.NOTICE, Kind.WORDS),
    AUTHORISED_BY(Group.NOTICE, Kind.OFFICER),
    AUTHORISED_AT(Group.NOTICE, Kind.MOMENT),
    SERVED_BY(Group.NOTICE, Kind.OFFICER),
    SERVED_AT(Group.NOTICE, Kind.MOMENT),
    NOTICE_ADDRESS(Group.NOTICE, Kind.WORDS),
    NOTICE_POSTCODE(Group.NOTICE, Kind.POSTCODE),
    HEARD_BY(Group.NOTICE, Kind.DERIVED_MOMENT),
    HEARING_COURT(Group.HEARING, Kind.WORDS),
    HEARING_LISTED_FOR(Group.HEARING, Kind.MOMENT),
    HEARING_RESULT(Group.HEARING, Kind.RESULT),
    HEARING_RESULT_AT(Group.HEARING, Kind.MOMENT),
    ORDER_MADE_AT(Group.ORDER, Kind.MOMENT),
    ORDER_DAYS(Group.ORDER, Kind.NUMBER),
    ORDER_LAST_DAY(Group.ORDER, Kind.DERIVED_DAY),
    ORDER_SERVED_BY(Group.ORDER, Kind.OFFICER),
    ORDER_SERVED_AT(Group.ORDER, Kind.MOMENT);

    /// Facts that are put right together.
    public enum Group {
        RESPONDENT,
        PROTECTED,
        NOTICE,
        HEARING,
        ORDER;

        /// Its facts, those that can be typed.
        public List<CaseField> fields() {
            return Arrays.stream(CaseField.values())
                    .filter(field -> field.group == this && !field.isDerived())
                    .toList();
        }
    }

    /// What a value is.
    public enum Kind {
        WORDS,
        POSTCODE,
        DAY,
        MOMENT,
        OFFICER,
        YES_NO,
        RESULT,
        NUMBER,
        /// Worked out from other facts, in London time.
        DERIVED_MOMENT,
        DERIVED_DAY
    }

    private final Group group;
    private final Kind kind;

    CaseField(Group group, Kind kind) {
        this.group = group;
        this.kind = kind;
    }

    public Group group() {
        return group;
    }

    public Kind kind() {
        return kind;
    }

    /// Whether its values, old and new, are shown only to whoever gave a reason to see the
    /// protected person.
    public boolean isGuarded() {
        return group == Group.PROTECTED;
    }

    /// Whether it follows from other facts and is never typed.
    public boolean isDerived() {
        return kind == Kind.DERIVED_MOMENT || kind == Kind.DERIVED_DAY;
    }
}
