package hedgeward.ui.notice;

import static java.util.Map.entry;

import hedgeward.app.order.RecordNotice;
import hedgeward.domain.order.CaseRejection;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Beside which field a refusal is said.
final class RefusedField {

    private static final Map<CaseRejection, NoticeField> ALWAYS =
            new EnumMap<>(
                    Map.ofEntries(
                            entry(CaseRejection.AUTHORISER_RANK_TOO_LOW, NoticeField.AUTHORISER),
                            entry(CaseRejection.RESPONDENT_UNDER_18, NoticeField.RESPONDENT_BORN),
                            entry(CaseRejection.PROTECTED_UNDER_16, NoticeField.PROTECTED_BORN),
                            entry(CaseRejection.MOLESTATION_TERM_MISSING, NoticeField.TERMS),
                            entry(CaseRejection.TERM_TELLS_ADDRESS, NoticeField.TERMS),
                            entry(CaseRejection.TERM_NOT_WHOLE, NoticeField.TERMS),
                            entry(CaseRejection.TERM_ONLY_IN_A_DAPO, NoticeField.TERMS),
                            entry(
                                    CaseRejection.OCCUPATION_TERM_WITHOUT_SHARED_PREMISES,
                                    NoticeField.TERMS),
                            entry(CaseRejection.GROUNDS_MISSING, NoticeField.GROUNDS),
                            entry(CaseRejection.OWN_DRAFT, NoticeField.DRAFTED_BY),
                            entry(CaseRejection.CONFIRMED_BEFORE_DECIDED, NoticeField.CONFIRMED_AT),
                            entry(CaseRejection.SERVER_NOT_A_CONSTABLE, NoticeField.SERVED_BY),
                            entry(CaseRejection.SERVED_BEFORE_AUTHORISED, NoticeField.SERVED_AT),
                            entry(CaseRejection.NOTICE_NOT_SERVED, NoticeField.SERVED_AT),
                            entry(CaseRejection.LISTED_BEFORE_SERVICE, NoticeField.LISTED_AT),
                            entry(CaseRejection.REGIME_NOT_AVAILABLE, NoticeField.SAVINGS),
                            entry(CaseRejection.NOT_GRANTED, NoticeField.DECISION)));

    private RefusedField() {}

    /// Empty when no field is to blame.
    static Optional<NoticeField> of(RecordNotice.Refusal refusal, NoticeAnswers answers) {
        if (refusal.why() == CaseRejection.MATTER_NOT_CONSIDERED) {
            return firstEmpty(answers, MatterFields::finding);
        }
        if (refusal.why() == CaseRejection.STEPS_NOT_RECORDED) {
            return firstEmpty(answers, MatterFields::steps);
        }
        return refusal.why() == CaseRejection.IN_THE_FUTURE
                ? Optional.of(timeOf(refusal.part()))
                : Optional.ofNullable(ALWAYS.get(refusal.why()));
    }

    private static Optional<NoticeField> firstEmpty(
            NoticeAnswers answers, Function<MatterFields, NoticeField> part) {
        return answers.matters().stream()
                .map(MatterFields::of)
                .map(part)
                .filter(answers::isEmpty)
                .findFirst();
    }

    private static NoticeField timeOf(RecordNotice.Part part) {
        return switch (part) {
            case DECISION -> NoticeField.DECIDED_AT;
            case SERVICE -> NoticeField.SERVED_AT;
            case LISTING -> NoticeField.LISTED_AT;
        };
    }
}
