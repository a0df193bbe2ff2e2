package hedgeward.ui.wording;

import static java.util.Map.entry;

import hedgeward.domain.correction.CaseField;
import hedgeward.domain.correction.FieldChange;
import hedgeward.domain.order.HearingResult;
import hedgeward.domain.people.Officer;
import hedgeward.domain.people.OfficerId;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.MsgKey;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Says a corrected fact: its name, what stood there and what stands there now.
///
/// @param officers those a value may name
public record CorrectionWords(Look look, Map<OfficerId, Officer> officers) {

    private static final Map<CaseField, CorrectionWord> FACTS =
            new EnumMap<>(
                    Map.ofEntries(
                            entry(
                                    CaseField.RESPONDENT_SURNAME,
                                    CorrectionWord.FACT_RESPONDENT_SURNAME),
                            entry(
                                    CaseField.RESPONDENT_FORENAMES,
                                    CorrectionWord.FACT_RESPONDENT_FORENAMES),
                            entry(CaseField.RESPONDENT_BORN, CorrectionWord.FACT_RESPONDENT_BORN),
                            entry(
                                    CaseField.RESPONDENT_ADDRESS,
                                    CorrectionWord.FACT_RESPONDENT_ADDRESS),
                            entry(
                                    CaseField.RESPONDENT_POSTCODE,
                                    CorrectionWord.FACT_RESPONDENT_POSTCODE),
                            entry(
                                    CaseField.PROTECTED_SURNAME,
                                    CorrectionWord.FACT_PROTECTED_SURNAME),
                            entry(
                                    CaseField.PROTECTED_FORENAMES,
                                    CorrectionWord.FACT_PROTECTED_FORENAMES),
                            entry(CaseField.PROTECTED_BORN, CorrectionWord.FACT_PROTECTED_BORN),
                            entry(
                                    CaseField.PROTECTED_ADDRESS,
                                    CorrectionWord.FACT_PROTECTED_ADDRESS),
                            entry(
                                    CaseField.PROTECTED_POSTCODE,
                                    CorrectionWord.FACT_PROTECTED_POSTCODE),
                            entry(CaseField.SHARED_PREMISES, CorrectionWord.FACT_SHARED_PREMISES),
                            entry(CaseField.PREMISES_ADDRESS, CorrectionWord.FACT_PREMISES_ADDRESS),
                            entry(
                                    CaseField.PREMISES_POSTCODE,
                                    CorrectionWord.FACT_PREMISES_POSTCODE),
                            entry(CaseField.OCCURRENCE_REF, CorrectionWord.FACT_OCCURRENCE_REF),
                            entry(CaseField.AUTHORISED_BY, CorrectionWord.FACT_AUTHORISED_BY),
                            entry(CaseField.AUTHORISED_AT, CorrectionWord.FACT_AUTHORISED_AT),
                            entry(CaseField.SERVED_BY, CorrectionWord.FACT_SERVED_BY),
                            entry(CaseField.SERVED_AT, CorrectionWord.FACT_SERVED_AT),
                            entry(CaseField.NOTICE_ADDRESS, CorrectionWord.FACT_NOTICE_ADDRESS),
                            entry(CaseField.NOTICE_POSTCODE, CorrectionWord.FACT_NOTICE_POSTCODE),
                            entry(CaseField.HEARD_BY, CorrectionWord.FACT_HEARD_BY),
                            entry(CaseField.HEARING_COURT, CorrectionWord.FACT_HEARING_COURT),
                            entry(
                                    CaseField.HEARING_LISTED_FOR,
                                    CorrectionWord.FACT_HEARING_LISTED_FOR),
                            entry(CaseField.HEARING_RESULT, CorrectionWord.FACT_HEARING_RESULT),
                            entry(
                                    CaseField.HEARING_RESULT_AT,
                                    CorrectionWord.FACT_HEARING_RESULT_AT),
                            entry(CaseField.ORDER_MADE_AT, CorrectionWord.FACT_ORDER_MADE_AT),
                            entry(CaseField.ORDER_DAYS, CorrectionWord.FACT_ORDER_DAYS),
                            entry(CaseField.ORDER_LAST_DAY, CorrectionWord.FACT_ORDER_LAST_DAY),
                            entry(CaseField.ORDER_SERVED_BY, CorrectionWord.FACT_ORDER_SERVED_BY),
                            entry(CaseField.ORDER_SERVED_AT, CorrectionWord.FACT_ORDER_SERVED_AT)));

    public String group(CaseField.Group group) {
        return look.messages()
                .text(
                        switch (group) {
                            case RESPONDENT -> CorrectionWord.GROUP_RESPONDENT;
                            case PROTECTED -> CorrectionWord.GROUP_PROTECTED;
                            case NOTICE -> CorrectionWord.GROUP_NOTICE;
                            case HEARING -> CorrectionWord.GROUP_HEARING;
                            case ORDER -> CorrectionWord.GROUP_ORDER;
                        });
    }

    public String name(CaseField field) {
        return look.messages().text(key(field));
    }

    /// The key of a fact's name, for a field's label.
    public static MsgKey key(CaseField field) {
        return Optional.ofNullable(FACTS.get(field)).orElseThrow();
    }

    /// `Served at: Wed 25 Nov 03:10 → Wed 25 Nov 02:10`.
    ///
    /// @param revealed whether values of guarded facts may be shown
    public String change(FieldChange change, boolean revealed) {
        boolean hidden = change.field().isGuarded() && !revealed;
        String before = hidden ? hidden() : value(change.field(), change.before());
        String after = hidden ? hidden() : value(change.field(), change.after());
        return look.messages().text(CorrectionWord.CHANGE, name(change.field()), before, after);
    }

    public String yesOrNo(boolean yes) {
        return look.messages().text(yes ? CorrectionWord.YES : CorrectionWord.NO);
    }

    public String result(Optional<HearingResult> result) {
        return result.map(new CaseWords(look.messages())::result)
                .orElseGet(() -> look.messages().text(CorrectionWord.NO_RESULT));
    }

    private String hidden() {
        return look.messages().text(CorrectionWord.HIDDEN);
    }

    private String value(CaseField field, Optional<String> value) {
        return look.orNotKnown(value.map(text -> shown(field, text)));
    }

    private String shown(CaseField field, String text) {
        return switch (field.kind()) {
            case WORDS, POSTCODE, NUMBER -> text;
            case DAY, DERIVED_DAY -> look.times().dayYear(LocalDate.parse(text));
            case MOMENT, DERIVED_MOMENT -> look.times().dayTime(Instant.parse(text));
            case OFFICER -> officer(new OfficerId(UUID.fromString(text)));
            case YES_NO -> yesOrNo(text.equals("yes"));
            case RESULT -> result(HearingResult.ofWord(text));
        };
    }

    private String officer(OfficerId id) {
        return look.orNotKnown(
                Optional.ofNullable(officers.get(id))
                        .map(o -> o.collar().value() + " " + o.name().surname()));
    }
}
