package hedgeward.domain.proof;

import hedgeward.domain.condition.Condition;

import java.util.Optional;

/// Whether a term speaks of an act at all (CSA 2010 s.24(6)-(8), s.28(6)-(8); DAA 2021 s.23, s.35).
final class ActReading {

    private ActReading() {}

    static Reason of(Condition term, Allegation told) {
        if (told.act() == Act.OTHER) {
            return Reason.ACT_UNCLEAR;
        }
        return switch (term.type()) {
            case NO_MOLESTATION -> molestation(told);
            case NO_CONTACT -> contact(told);
            case NO_EVICTION -> told.act() == Act.EVICTION ? Reason.PUT_OUT : notCovered();
            case NO_ENTRY -> entry(told);
            case LEAVE_PREMISES -> leaving(told);
            case KEEP_DISTANCE -> distance(term, told);
            case OTHER_PROHIBITION -> Reason.READ_THE_WORDS;
            case REQUIREMENT, ELECTRONIC_MONITORING ->
                    told.act() == Act.NOT_DONE ? Reason.NOT_COMPLIED : notCovered();
        };
    }

    /// General molestation is wide, and its edges are for the court.
    private static Reason molestation(Allegation told) {
        return switch (told.act()) {
            case VIOLENCE, THREAT, HARASSMENT -> Reason.MOLESTATION_PLAIN;
            case CONTACT, APPROACH, ENTRY, STAYED, EVICTION -> Reason.MOLESTATION_DEPENDS;
            case NOT_DONE -> Reason.ACT_NOT_COVERED;
            case OTHER -> Reason.ACT_UNCLEAR;
        };
    }

    private static Reason contact(Allegation told) {
        return switch (told.act()) {
            case CONTACT, VIOLENCE -> Reason.CONTACT_MADE;
            case THREAT, HARASSMENT ->
                    told.channel().isPresent() ? Reason.CONTACT_MADE : Reason.CONTACT_UNCLEAR;
            case APPROACH, ENTRY, STAYED, EVICTION -> Reason.CONTACT_UNCLEAR;
            case NOT_DONE -> Reason.ACT_NOT_COVERED;
            case OTHER -> Reason.ACT_UNCLEAR;
        };
    }

    private static Reason entry(Allegation told) {
        return switch (told.act()) {
            case ENTRY -> Reason.WENT_IN;
            case STAYED -> Reason.CAME_BACK;
            case VIOLENCE, EVICTION -> Reason.AT_THE_PLACE;
            case APPROACH, CONTACT, THREAT, HARASSMENT, NOT_DONE -> Reason.ACT_NOT_COVERED;
            case OTHER -> Reason.ACT_UNCLEAR;
        };
    }

    private static Reason leaving(Allegation told) {
        return switch (told.act()) {
            case STAYED -> Reason.STAYED_ON;
            case ENTRY -> Reason.CAME_BACK;
            case APPROACH, EVICTION, CONTACT, VIOLENCE, THREAT, HARASSMENT, NOT_DONE ->
                    Reason.ACT_NOT_COVERED;
            case OTHER -> Reason.ACT_UNCLEAR;
        };
    }

    /// "Within" the distance: at exactly the distance stated he or she is not within it.
    private static Reason distance(Condition term, Allegation told) {
        if (!told.isInPerson()) {
            return told.act() == Act.HARASSMENT || told.act() == Act.THREAT
                    ? Reason.PLACE_UNKNOWN
                    : Reason.ACT_NOT_COVERED;
        }
        Optional<Integer> near = told.scene().metres();
        if (near.isPresent() && term.metres().isPresent()) {
            return near.get() < term.metres().get() ? Reason.TOO_NEAR : Reason.FAR_ENOUGH;
        }
        return told.act() == Act.ENTRY || told.act() == Act.STAYED
                ? Reason.TOO_NEAR
                : Reason.DISTANCE_UNKNOWN;
    }

    private static Reason notCovered() {
        return Reason.ACT_NOT_COVERED;
    }
}
