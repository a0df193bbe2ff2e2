package hedgeward.domain.proof;

/// Why a thing said or seen is, may be or is not a breach of a term. Each is a whole sentence, for
/// window and paper alike. No authority of its own: worked out from the words of the terms.
public enum Reason {
    CONTACT_MADE(Finding.BREACH, "Contact was made, and the term forbids it."),
    MOLESTATION_PLAIN(
            Finding.BREACH, "Violence, threats and pestering are what this term forbids."),
    WENT_IN(Finding.BREACH, "The respondent went in where the term forbids entry."),
    STAYED_ON(Finding.BREACH, "The respondent stayed where the term says to leave."),
    PUT_OUT(Finding.BREACH, "The protected person was put or kept out, which the term forbids."),
    TOO_NEAR(Finding.BREACH, "Nearer than the distance the term states."),
    NOT_COMPLIED(Finding.BREACH, "What the term requires was not done."),

    MOLESTATION_DEPENDS(
            Finding.ARGUABLE,
            "Whether this term forbids it depends on what was done: say how it pestered or alarmed."),
    CONTACT_UNCLEAR(
            Finding.ARGUABLE, "Being there is not yet contact: say whether contact was made."),
    ACT_UNCLEAR(Finding.ARGUABLE, "What was done is not clear enough to say."),
    READ_THE_WORDS(
            Finding.ARGUABLE, "This term is in words of its own: read them against what was done."),
    CAME_BACK(
            Finding.ARGUABLE,
            "Going back in is not the same as not leaving: read the term's words."),
    AT_THE_PLACE(
            Finding.ARGUABLE,
            "The respondent was at the place; whether he or she went in is not said."),
    CHANNEL_UNKNOWN(Finding.ARGUABLE, "The term names channels, and the channel is not known."),
    WHOM_UNKNOWN(Finding.ARGUABLE, "It is not known towards whom this was done."),
    WHOM_UNCLEAR(
            Finding.ARGUABLE, "It was towards somebody else: see whether the term protects them."),
    PLACE_UNKNOWN(Finding.ARGUABLE, "The place is not known well enough."),
    PLACE_UNCLEAR(Finding.ARGUABLE, "Whether this is the place the term means is not clear."),
    DISTANCE_UNKNOWN(Finding.ARGUABLE, "How near the respondent came is not known."),
    EXCEPTION_MAY_APPLY(Finding.ARGUABLE, "An exception in the term may allow it."),
    PARTLY_IN_FORCE(
            Finding.ARGUABLE,
            "The term was in force for a part only of the time it may have been."),
    PARTLY_IN_HOURS(
            Finding.ARGUABLE, "The term's hours cover a part only of the time it may have been."),
    ORDER_NOT_SERVED(
            Finding.ARGUABLE,
            "The order was not yet served: knowledge of it must be proved in another way."),
    PARTLY_AWARE(
            Finding.ARGUABLE,
            "The respondent became aware of the order, made without notice, within this time."),
    AWARENESS_UNKNOWN(
            Finding.ARGUABLE,
            "The order was made without notice: when the respondent became aware is not known."),

    NOT_YET_AWARE(
            Finding.NOT_A_BREACH,
            "The order was made without notice, and the respondent was not yet aware of it."),
    NOT_IN_FORCE(Finding.NOT_A_BREACH, "The term was not in force then."),
    OUTSIDE_ITS_HOURS(Finding.NOT_A_BREACH, "It was outside the hours of the term."),
    ACT_NOT_COVERED(Finding.NOT_A_BREACH, "The term does not speak of what was done."),
    CHANNEL_NOT_COVERED(Finding.NOT_A_BREACH, "The term does not name this channel."),
    NOT_PROTECTED(Finding.NOT_A_BREACH, "The term does not protect the person it was aimed at."),
    FAR_ENOUGH(Finding.NOT_A_BREACH, "Not nearer than the distance the term states."),
    ANOTHER_PLACE(Finding.NOT_A_BREACH, "The term is about another place.");

    private final Finding finding;
    private final String words;

    Reason(Finding finding, String words) {
        this.finding = finding;
        this.words = words;
    }

    /// Where it points.
    public Finding finding() {
        return finding;
    }

    /// The reason as a sentence.
    public String words() {
        return words;
    }
}
