package hedgeward.ui.wording;

import hedgeward.domain.order.HearingResult;
import hedgeward.domain.order.Matter;
import hedgeward.domain.order.RiskGrade;
import hedgeward.ui.kit.Messages;

/// What the small values of a case are called: risk, results of a hearing, matters considered.
public record CaseWords(Messages messages) {

    public String risk(RiskGrade grade) {
        return messages.text(
                switch (grade) {
                    case STANDARD -> OrderWord.RISK_STANDARD;
                    case MEDIUM -> OrderWord.RISK_MEDIUM;
                    case HIGH -> OrderWord.RISK_HIGH;
                });
    }

    public String result(HearingResult result) {
        return messages.text(
                switch (result) {
                    case MADE -> OrderWord.RESULT_MADE;
                    case REFUSED -> OrderWord.RESULT_REFUSED;
                    case WITHDRAWN -> OrderWord.RESULT_WITHDRAWN;
                    case ADJOURNED -> OrderWord.RESULT_ADJOURNED;
                    case LAPSED -> OrderWord.RESULT_LAPSED;
                });
    }

    public String matter(Matter matter) {
        return messages.text(
                switch (matter) {
                    case WELFARE_OF_CHILDREN -> OrderWord.MATTER_CHILDREN;
                    case PROTECTED_PERSONS_OPINION -> OrderWord.MATTER_PROTECTED;
                    case RESPONDENTS_REPRESENTATIONS -> OrderWord.MATTER_RESPONDENT;
                    case OTHER_RESIDENTS_OPINION -> OrderWord.MATTER_RESIDENTS;
                });
    }
}
