package hedgeward.domain.correction;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// A fact of a case that may be put right, and the two deadlines that follow from such facts. Its
/// value is kept as text: instants and days in ISO 8601, officers by their key, `yes` and `no`.
public enum CaseField {
    RESPONDENT_SURNAME(Group.RESPONDENT, Kind.WORDS),
    RESPONDENT_FORENAMES(Group.RESPONDENT, Kind.WORDS),
    RESPONDENT_BORN(Group.RESPONDENT, Kind.DAY),
    RESPONDENT_SEX(Group.RESPONDENT, Kind.SEX),
    RESPONDENT_ADDRESS(Group.RESPONDENT, Kind.WORDS),
    RESPONDENT_POSTCODE(Group.RESPONDENT, Kind.POSTCODE),
    PROTECTED_SURNAME(Group.PROTECTED, Kind.WORDS),
    PROTECTED_FORENAMES(Group.PROTECTED, Kind.WORDS),
    PROTECTED_BORN(Group.PROTECTED, Kind.DAY),
    PROTECTED_SEX(Group.PROTECTED, Kind.SEX),
    PROTECTED_ADDRESS(Group.PROTECTED, Kind.WORDS),
    PROTECTED_POSTCODE(Group.PROTECTED, Kind.POSTCODE),
    SHARED_PREMISES(Group.PROTECTED, Kind.YES_NO),
    PREMISES_ADDRESS(Group.PROTECTED, Kind.WORDS),
    PREMISES_POSTCODE(Group.PROTECTED, Kind.POSTCODE),
    SAFE_PHONE(Group.CONTACT, Kind.WORDS),
    SAFE_TIMES(Group.CONTACT, Kind.WORDS),
    VOICEMAIL_SAFE(Group.CONTACT, Kind.YES_NO),
    TEXT_SAFE(Group.CONTACT, Kind.YES_NO),
    CODE_WORD(Group.CONTACT, Kind.WORDS),
    RELATIONSHIP(Group.HANDLING, Kind.WORDS),
    CHILD_COUNT(Group.HANDLING, Kind.NUMBER),
    RISK(Group.HANDLING, Kind.RISK),
    OFFICER_IN_CASE(Group.HANDLING, Kind.OFFICER),
    NOTES(Group.HANDLING, Kind.WORDS),
    REPRESENTATIONS(Group.DECISION, Kind.REPRESENTATIONS),
    /// What the respondent said for himself or herself.
    REPRESENTATIONS_SAID(Group.DECISION, Kind.WORDS),
    PROPORTIONALITY(Group.DECISION, Kind.WORDS),
    PROSECUTION(Group.DECISION, Kind.WORDS),
    CONFIRMED_AT(Group.DECISION, Kind.MOMENT),
    SERVICE_LAW(Group.DECISION, Kind.YES_NO),
    SERVICE_HOME(Group.DECISION, Kind.YES_NO),
    COMMANDER(Group.DECISION, Kind.WORDS),
    COMMANDER_HOW(Group.DECISION, Kind.WORDS),
    COMMANDER_AT(Group.DECISION, Kind.MOMENT),
    OCCURRENCE_REF(Group.NOTICE, Kind.WORDS),
    AUTHORISED_BY(Group.NOTICE, Kind.OFFICER),
    AUTHORISED_AT(Group.NOTICE, Kind.MOMENT),
    SERVED_BY(Group.NOTICE, Kind.OFFICER),
    SERVED_AT(Group.NOTICE, Kind.MOMENT),
    ADDRESS_ASKED(Group.NOTICE, Kind.YES_NO),
    NOTICE_ADDRESS(Group.NOTICE, Kind.WORDS),
    NOTICE_POSTCODE(Group.NOTICE, Kind.POSTCODE),
    HEARD_BY(Group.NOTICE, Kind.DERIVED_MOMENT),
    HEARING_COURT(Group.HEARING, Kind.WORDS),
    HEARING_LISTED_FOR(Group.HEARING, Kind.MOMENT),
    HEARING_RESULT(Group.HEARING, Kind.RESULT),
    HEARING_RESULT_AT(Group.HEARING, Kind.MOMENT),
    /// The court's reasons, which go with a result that is taken back.
    HEARING_REASONS(Group.HEARING, Kind.DERIVED_WORDS),
    ORDER_MADE_AT(Group.ORDER, Kind.MOMENT),
    ORDER_DAYS(Group.ORDER, Kind.NUMBER),
    /// Follows from the days where the court counted them, as of every DVPO.
    ORDER_LAST_DAY(Group.ORDER, Kind.DAY),
    /// The newest terms, as the court put them where that was typed in.
    ORDER_TERMS(Group.ORDER, Kind.DERIVED_WORDS),
    ORDER_SERVED_BY(Group.ORDER, Kind.OFFICER),
    ORDER_SERVED_AT(Group.ORDER, Kind.MOMENT),
    /// When the respondent became aware of an order made without notice.
    ORDER_AWARE_AT(Group.ORDER, Kind.MOMENT);

    /// Facts that are put right together.
    public enum Group {
        RESPONDENT,
        PROTECTED,
        CONTACT,
        HANDLING,
        DECISION,
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
        SEX,
        RISK,
        REPRESENTATIONS,
        NUMBER,
        /// Worked out from other facts, in London time.
        DERIVED_MOMENT,
        /// Kept to show what stood there.
        DERIVED_WORDS
    }

    /// Written words that may tell of the protected person, wherever they stand.
    private static final Set<CaseField> TELLING =
            EnumSet.of(
                    ORDER_TERMS,
                    NOTES,
                    REPRESENTATIONS_SAID,
                    PROPORTIONALITY,
                    PROSECUTION,
                    HEARING_REASONS);

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
        return switch (group) {
            case PROTECTED, CONTACT -> true;
            case RESPONDENT, HANDLING, DECISION, NOTICE, HEARING, ORDER -> TELLING.contains(this);
        };
    }

    /// Whether it follows from other facts and is never typed.
    public boolean isDerived() {
        return switch (kind) {
            case DERIVED_MOMENT, DERIVED_WORDS -> true;
            case WORDS, POSTCODE, DAY, MOMENT, OFFICER, YES_NO -> false;
            case RESULT, SEX, RISK, REPRESENTATIONS, NUMBER -> false;
        };
    }
}
