package hedgeward.domain.restricted;

/// Why a restriction, an opening or a review is refused.
public enum RestrictionRejection {
    /// The reason is not said in words.
    REASON_TOO_SHORT,
    /// Nobody would be left who reads the case.
    NO_READERS,
    /// A reader is no enabled user who reads cases.
    READER_UNKNOWN,
    /// A reader is a party, or bears the name of one.
    READER_IS_PARTY,
    /// Somebody is named as reader and as kept out.
    READER_KEPT_OUT,
    /// The case is not restricted.
    NOT_RESTRICTED,
    /// The person may read the case already.
    OPEN_ALREADY,
    /// The person is a party and is kept out by any way.
    KEPT_OUT,
    /// Nobody reviews an own opening.
    OWN_OPENING,
    /// Somebody reviewed it before.
    REVIEWED_ALREADY
}
