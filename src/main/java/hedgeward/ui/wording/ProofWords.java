package hedgeward.ui.wording;

import hedgeward.domain.proof.ProofRejection;
import hedgeward.ui.kit.Messages;

/// Why something could not be put into the file of a breach.
public record ProofWords(Messages messages) {

    /// The refusal as a sentence.
    public String rejection(ProofRejection why) {
        return messages.text(
                switch (why) {
                    case WORDS_MISSING -> ProofWord.REJECTED_WORDS_MISSING;
                    case IN_THE_FUTURE -> ProofWord.REJECTED_IN_THE_FUTURE;
                    case NO_SUCH_EXHIBIT -> ProofWord.REJECTED_NO_SUCH_EXHIBIT;
                    case NO_SUCH_ALLEGATION -> ProofWord.REJECTED_NO_SUCH_ALLEGATION;
                    case NO_SUCH_TERM -> ProofWord.REJECTED_NO_SUCH_TERM;
                    case REASON_MISSING -> ProofWord.REJECTED_REASON_MISSING;
                    case RECIPIENT_MISSING -> ProofWord.REJECTED_RECIPIENT_MISSING;
                    case REFERENCE_MISSING -> ProofWord.REJECTED_REFERENCE_MISSING;
                    case REFERENCE_TAKEN -> ProofWord.REJECTED_REFERENCE_TAKEN;
                    case OFFENCE_MISSING -> ProofWord.REJECTED_OFFENCE_MISSING;
                    case NOT_AN_OFFENCE -> ProofWord.REJECTED_NOT_AN_OFFENCE;
                    case AUTHORISED_BEFORE_ARRIVAL -> ProofWord.REJECTED_AUTHORISED_BEFORE_ARRIVAL;
                    case DECIDED_BEFORE_ARRIVAL -> ProofWord.REJECTED_DECIDED_BEFORE_ARRIVAL;
                    case TWO_BREACH_OFFENCES -> ProofWord.REJECTED_TWO_BREACH_OFFENCES;
                });
    }
}
