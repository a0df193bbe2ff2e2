package hedgeward.ui.visit;

import hedgeward.domain.visit.VisitRejection;

/// Beside which field a refusal of the rules is shown.
final class Refusals {

    private Refusals() {}

    static RecordVisitModel.Field fieldOf(VisitRejection why) {
        return switch (why) {
            case VISITED_BEFORE_THE_ORDER, VISITED_IN_THE_FUTURE -> RecordVisitModel.Field.WHEN;
            case DISCLOSURE_WITHOUT_WORDS -> RecordVisitModel.Field.WORDS;
            case NO_ORDER,
                    OUTSIDE_THE_ORDER,
                    ALREADY_RECORDED,
                    NO_LONGER_OPEN,
                    SAME_OFFICER_TWICE,
                    NOTHING_TO_PLAN,
                    NOT_RECORDED,
                    FACT_REQUIRED,
                    NOTHING_CORRECTED,
                    DISCLOSURE_OPENED_A_BREACH,
                    DISCLOSURE_IS_REPORTED_APART ->
                    RecordVisitModel.Field.FORM;
        };
    }
}
