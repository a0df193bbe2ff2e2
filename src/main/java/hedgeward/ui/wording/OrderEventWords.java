package hedgeward.ui.wording;

import hedgeward.domain.order.event.CourtDecision.Applicant;
import hedgeward.domain.order.event.OrderEvent;
import hedgeward.ui.kit.Messages;

/// Says what a court did to an order after making it, and who asked for it.
public record OrderEventWords(Messages messages) {

    /// `Suspended`, `Suspension lifted`, `Rescinded`, `Varied`, `Discharged`.
    public String word(OrderEvent event) {
        return messages.text(
                switch (event) {
                    case OrderEvent.Suspended _ -> OrderWord.EVENT_SUSPENDED;
                    case OrderEvent.Resumed _ -> OrderWord.EVENT_RESUMED;
                    case OrderEvent.Rescinded _ -> OrderWord.EVENT_RESCINDED;
                    case OrderEvent.Varied _ -> OrderWord.EVENT_VARIED;
                    case OrderEvent.ReturnListed _ -> OrderWord.EVENT_RETURN_LISTED;
                    case OrderEvent.Confirmed _ -> OrderWord.EVENT_CONFIRMED;
                    case OrderEvent.Discharged _ -> OrderWord.EVENT_DISCHARGED;
                });
    }

    public String applicant(Applicant applicant) {
        return messages.text(
                switch (applicant) {
                    case RESPONDENT -> OrderWord.APPLICANT_RESPONDENT;
                    case PROTECTED_PERSON -> OrderWord.APPLICANT_PROTECTED_PERSON;
                    case POLICE -> OrderWord.APPLICANT_POLICE;
                    case ANOTHER -> OrderWord.APPLICANT_ANOTHER;
                    case COURT_ITSELF -> OrderWord.APPLICANT_COURT_ITSELF;
                });
    }
}
