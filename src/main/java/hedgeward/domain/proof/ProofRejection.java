package hedgeward.domain.proof;

/// Why something may not be put into a breach file.
public enum ProofRejection {
    WORDS_MISSING,
    IN_THE_FUTURE,
    NO_SUCH_EXHIBIT,
    NO_SUCH_ALLEGATION,
    NO_SUCH_TERM,
    REASON_MISSING,
    RECIPIENT_MISSING,
    REFERENCE_MISSING,
    REFERENCE_TAKEN,
    OFFENCE_MISSING,
    NOT_AN_OFFENCE,
    AUTHORISED_BEFORE_ARRIVAL,
    DECIDED_BEFORE_ARRIVAL,
    TWO_BREACH_OFFENCES
}
