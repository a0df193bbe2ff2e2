package hedgeward.domain.retention;

/// Why a decision about a case's retention is refused.
public enum RetentionRejection {
    REASON_MISSING,
    DAY_NOT_AHEAD,
    DAY_TOO_FAR,
    GROUP_SAME,
    NOT_ON_HOLD
}
