package hedgeward.ui.wording;

import hedgeward.domain.correction.CaseField;
import hedgeward.domain.correction.FactChange;
import hedgeward.domain.order.HearingResult;
import hedgeward.domain.order.Representations;
import hedgeward.domain.order.RiskGrade;
import hedgeward.domain.people.Officer;
import hedgeward.domain.people.OfficerId;
import hedgeward.domain.people.Sex;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.MsgKey;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Says a corrected fact: its name, what stood there and what stands there now.
///
/// @param officers those a value may name
public record CorrectionWords(Look look, Map<OfficerId, Officer> officers) {

    public String group(CaseField.Group group) {
        return look.messages()
                .text(
                        switch (group) {
                            case RESPONDENT -> CorrectionWord.GROUP_RESPONDENT;
                            case PROTECTED -> CorrectionWord.GROUP_PROTECTED;
                            case CONTACT -> CorrectionWord.GROUP_CONTACT;
                            case HANDLING -> CorrectionWord.GROUP_HANDLING;
                            case DECISION -> CorrectionWord.GROUP_DECISION;
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
        return FactNames.of(field);
    }

    /// `Served at: Wed 25 Nov 03:10 → Wed 25 Nov 02:10`.
    ///
    /// @param revealed whether values of guarded facts may be shown
    public String change(FactChange<CaseField> change, boolean revealed) {
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

    public String sex(Sex sex) {
        return look.messages()
                .text(
                        switch (sex) {
                            case FEMALE -> CorrectionWord.SEX_FEMALE;
                            case MALE -> CorrectionWord.SEX_MALE;
                            case OTHER -> CorrectionWord.SEX_OTHER;
                        });
    }

    private String hidden() {
        return look.messages().text(CorrectionWord.HIDDEN);
    }

    /// The value as it is read; one of a guarded fact only where it may be shown.
    public String value(CaseField field, Optional<String> value, boolean revealed) {
        return field.isGuarded() && !revealed ? hidden() : value(field, value);
    }

    private String value(CaseField field, Optional<String> value) {
        return look.orNotKnown(value.map(text -> shown(field, text)));
    }

    private String shown(CaseField field, String text) {
        return switch (field.kind()) {
            case WORDS, POSTCODE, NUMBER, DERIVED_WORDS -> text;
            case DAY -> look.times().dayYear(LocalDate.parse(text));
            case MOMENT, DERIVED_MOMENT -> look.times().dayTime(Instant.parse(text));
            case OFFICER -> officer(new OfficerId(UUID.fromString(text)));
            case YES_NO -> yesOrNo(text.equals("yes"));
            case RESULT -> result(HearingResult.ofWord(text));
            case SEX -> Sex.ofWord(text).map(this::sex).orElse(text);
            case RISK ->
                    RiskGrade.ofWord(text).map(new CaseWords(look.messages())::risk).orElse(text);
            case REPRESENTATIONS ->
                    new AuthoriseWords(look.messages())
                            .representations(Representations.valueOf(text));
        };
    }

    private String officer(OfficerId id) {
        return look.orNotKnown(
                Optional.ofNullable(officers.get(id))
                        .map(o -> o.collar().value() + " " + o.name().surname()));
    }
}
