package hedgeward.ui.terms;

import hedgeward.domain.condition.AddressPart;
import hedgeward.domain.condition.Channel;
import hedgeward.domain.condition.ConditionType;
import hedgeward.domain.condition.CourtWordsCheck;
import hedgeward.domain.condition.Exemption;
import hedgeward.domain.condition.Place;

import java.util.List;

/// The parts of a term in words.
final class TermWording {

    private TermWording() {}

    static TermMsg of(Place.Kind kind) {
        return switch (kind) {
            case SHARED_HOME -> TermMsg.PLACE_SHARED_HOME;
            case PROTECTED_HOME -> TermMsg.PLACE_PROTECTED_HOME;
            case WORKPLACE -> TermMsg.PLACE_WORKPLACE;
            case SCHOOL -> TermMsg.PLACE_SCHOOL;
            case ADDRESS -> TermMsg.PLACE_ADDRESS;
            case AREA -> TermMsg.PLACE_AREA;
            case PERSON -> TermMsg.PLACE_PERSON;
        };
    }

    static TermMsg of(Channel channel) {
        return switch (channel) {
            case IN_PERSON -> TermMsg.CHANNEL_IN_PERSON;
            case PHONE -> TermMsg.CHANNEL_PHONE;
            case TEXT -> TermMsg.CHANNEL_TEXT;
            case EMAIL -> TermMsg.CHANNEL_EMAIL;
            case SOCIAL_MEDIA -> TermMsg.CHANNEL_SOCIAL_MEDIA;
            case LETTER -> TermMsg.CHANNEL_LETTER;
            case THIRD_PARTY -> TermMsg.CHANNEL_THIRD_PARTY;
        };
    }

    static TermMsg of(Exemption.Kind kind) {
        return switch (kind) {
            case CHILD_CONTACT -> TermMsg.EXCEPT_CHILD_CONTACT;
            case SOLICITOR -> TermMsg.EXCEPT_SOLICITOR;
            case COURT -> TermMsg.EXCEPT_COURT;
            case EMERGENCY -> TermMsg.EXCEPT_EMERGENCY;
            case BELONGINGS -> TermMsg.EXCEPT_BELONGINGS;
            case OTHER -> TermMsg.EXCEPT_OTHER;
        };
    }

    static TermMsg of(CourtWordsCheck.Difference difference) {
        return switch (difference) {
            case KIND -> TermMsg.DIFFERS_KIND;
            case DISTANCE -> TermMsg.DIFFERS_DISTANCE;
            case HOURS -> TermMsg.DIFFERS_HOURS;
            case CHANNEL -> TermMsg.DIFFERS_CHANNEL;
            case EXCEPTION -> TermMsg.DIFFERS_EXCEPTION;
        };
    }

    static TermMsg of(AddressPart part) {
        return switch (part) {
            case POSTCODE -> TermMsg.GIVEAWAY_POSTCODE;
            case HOUSE_AND_STREET -> TermMsg.GIVEAWAY_HOUSE_AND_STREET;
            case STREET -> TermMsg.GIVEAWAY_STREET;
            case NAME -> TermMsg.GIVEAWAY_NAME;
        };
    }

    /// Wordings often used for a term of that type; each a start, to be held against the paper.
    static List<TermMsg> templates(ConditionType type) {
        return switch (type) {
            case NO_MOLESTATION -> List.of(TermMsg.TEMPLATE_MOLESTATION);
            case NO_CONTACT ->
                    List.of(
                            TermMsg.TEMPLATE_CONTACT,
                            TermMsg.TEMPLATE_CONTACT_SOLICITOR,
                            TermMsg.TEMPLATE_CONTACT_CHILD);
            case NO_EVICTION -> List.of(TermMsg.TEMPLATE_EVICTION);
            case NO_ENTRY -> List.of(TermMsg.TEMPLATE_ENTRY, TermMsg.TEMPLATE_AREA);
            case LEAVE_PREMISES -> List.of(TermMsg.TEMPLATE_LEAVE);
            case KEEP_DISTANCE ->
                    List.of(TermMsg.TEMPLATE_DISTANCE, TermMsg.TEMPLATE_DISTANCE_LIVES);
            case OTHER_PROHIBITION -> List.of(TermMsg.TEMPLATE_POSTING);
            case REQUIREMENT -> List.of(TermMsg.TEMPLATE_PROGRAMME);
            case ELECTRONIC_MONITORING -> List.of(TermMsg.TEMPLATE_MONITORING);
        };
    }
}
