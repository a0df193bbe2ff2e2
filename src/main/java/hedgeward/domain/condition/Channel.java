package hedgeward.domain.condition;

/// A way in which contact may be made or forbidden.
public enum Channel {
    IN_PERSON,
    PHONE,
    TEXT,
    EMAIL,
    SOCIAL_MEDIA,
    LETTER,
    THIRD_PARTY
}
