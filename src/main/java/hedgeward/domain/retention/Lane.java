package hedgeward.domain.retention;

/// Where a case stands in the queue of reviews.
public enum Lane {
    ON_HOLD,
    DUE_NOW,
    DUE_SOON,
    LATER;

    /// How many days ahead a review counts as soon.
    public static final int SOON_DAYS = 90;
}
