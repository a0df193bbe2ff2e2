package hedgeward.app.proof;

import hedgeward.domain.condition.Channel;
import hedgeward.domain.condition.Place;
import hedgeward.domain.proof.Act;
import hedgeward.domain.proof.Crime;
import hedgeward.domain.proof.Exhibit;
import hedgeward.domain.proof.Finding;
import hedgeward.domain.proof.Toward;

/// What the parts of a breach file are called, the same in the window and on the paper for the
/// court officer.
public final class ToldWords {

    private ToldWords() {}

    /// What was done.
    public static String act(Act act) {
        return switch (act) {
            case CONTACT -> "Made contact";
            case APPROACH -> "Came near";
            case ENTRY -> "Went in";
            case STAYED -> "Stayed";
            case EVICTION -> "Put or kept out";
            case VIOLENCE -> "Violence";
            case THREAT -> "Threat";
            case HARASSMENT -> "Pestered";
            case NOT_DONE -> "Did not do what was ordered";
            case OTHER -> "Something else";
        };
    }

    /// By which channel.
    public static String channel(Channel channel) {
        return switch (channel) {
            case IN_PERSON -> "in person";
            case PHONE -> "by telephone";
            case TEXT -> "by text message";
            case EMAIL -> "by email";
            case SOCIAL_MEDIA -> "on social media";
            case LETTER -> "by letter";
            case THIRD_PARTY -> "through somebody else";
        };
    }

    /// Towards whom.
    public static String toward(Toward toward) {
        return switch (toward) {
            case PROTECTED_PERSON -> "the protected person";
            case CHILD -> "a child of the household";
            case ANOTHER -> "somebody else";
        };
    }

    /// At what sort of place; never an address.
    public static String place(Place.Kind kind) {
        return switch (kind) {
            case SHARED_HOME -> "the shared home";
            case PROTECTED_HOME -> "where the protected person lives";
            case WORKPLACE -> "a workplace";
            case SCHOOL -> "a school";
            case ADDRESS -> "another address";
            case AREA -> "a street or area";
            case PERSON -> "wherever the protected person was";
        };
    }

    /// What sort of thing shows it.
    public static String exhibit(Exhibit.Kind kind) {
        return switch (kind) {
            case WITNESS -> "Witness";
            case BODY_WORN_VIDEO -> "Body-worn video";
            case PHONE_OR_MESSAGES -> "Phone or messages";
            case PHOTOGRAPH -> "Photograph";
            case CCTV -> "CCTV";
            case DOCUMENT -> "Document";
            case OTHER -> "Other exhibit";
        };
    }

    /// What a thing told is against a term.
    public static String finding(Finding finding) {
        return switch (finding) {
            case BREACH -> "Breach";
            case ARGUABLE -> "Arguable";
            case NOT_A_BREACH -> "Not a breach";
        };
    }

    /// How a crime went on.
    public static String outcome(Crime.Outcome outcome) {
        return switch (outcome) {
            case CHARGED -> "Charged";
            case NO_FURTHER_ACTION -> "No further action";
            case BAILED_WITHOUT_CHARGE -> "Bailed without charge";
            case UNDER_INVESTIGATION -> "Released under investigation";
            case OUT_OF_COURT -> "Dealt with out of court";
        };
    }
}
