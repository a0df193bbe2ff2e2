package hedgeward.ui.wording;

import hedgeward.ui.kit.MsgKey;

/// The texts of refusals in the file of a breach.
enum ProofWord implements MsgKey {
    REJECTED_WORDS_MISSING,
    REJECTED_IN_THE_FUTURE,
    REJECTED_NO_SUCH_EXHIBIT,
    REJECTED_NO_SUCH_ALLEGATION,
    REJECTED_NO_SUCH_TERM,
    REJECTED_REASON_MISSING,
    REJECTED_RECIPIENT_MISSING,
    REJECTED_REFERENCE_MISSING,
    REJECTED_REFERENCE_TAKEN,
    REJECTED_OFFENCE_MISSING,
    REJECTED_NOT_AN_OFFENCE,
    REJECTED_AUTHORISED_BEFORE_ARRIVAL,
    REJECTED_DECIDED_BEFORE_ARRIVAL,
    REJECTED_TWO_BREACH_OFFENCES;

    @Override
    public String bundle() {
        return "proofwords";
    }
}
