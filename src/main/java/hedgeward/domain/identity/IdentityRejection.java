package hedgeward.domain.identity;

/// Why a decision about two respondents is refused.
public enum IdentityRejection {
    REASON_MISSING,
    ONE_CASE,

    /// Their cases are joined already, directly or over others.
    ALREADY_JOINED,

    /// Somebody of the one group was said to be another person than somebody of the other.
    SAID_TO_DIFFER,

    /// They are joined; the joining is taken back first.
    STILL_JOINED,

    ALREADY_SAID_TO_DIFFER,

    /// Nothing was decided about these two that could be taken back.
    NOTHING_DECIDED,

    NO_SUCH_CASE,

    /// No second person approved this very decision within the last minutes.
    NOT_APPROVED
}
