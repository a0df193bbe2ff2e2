package hedgeward.domain.support;

/// How a task ended.
public enum TaskOutcome {
    TOLD_IN_PERSON,
    /// On the number recorded as safe.
    TOLD_BY_PHONE,
    /// Through a support worker she or he agreed to.
    TOLD_THROUGH_SUPPORT,
    /// She or he has asked not to be contacted, or contact is not safe.
    NOT_TO_BE_CONTACTED,
    /// The entry was made, changed or taken away; its reference is kept.
    MARKERS_SET,
    /// There was no entry to touch.
    NO_MARKERS,
    REFERRED,
    /// Offered and declined: an answer, not a failure.
    REFERRAL_DECLINED,
    /// There was nothing to be done.
    NOT_NEEDED,
    /// It was answered before this register was kept, on paper: only for what is older than it.
    ANSWERED_BEFORE;

    /// Whether a task of this kind may end so.
    public boolean fits(DutyKind kind) {
        return switch (this) {
            case TOLD_IN_PERSON, TOLD_BY_PHONE, TOLD_THROUGH_SUPPORT, NOT_TO_BE_CONTACTED ->
                    kind == DutyKind.TELL;
            case MARKERS_SET, NO_MARKERS -> kind.isAboutMarkers();
            case REFERRED, REFERRAL_DECLINED -> kind == DutyKind.REFER;
            case NOT_NEEDED, ANSWERED_BEFORE -> true;
        };
    }

    /// Whether it must say why.
    public boolean needsReason() {
        return switch (this) {
            case NOT_TO_BE_CONTACTED, NO_MARKERS, REFERRAL_DECLINED, NOT_NEEDED, ANSWERED_BEFORE ->
                    true;
            case TOLD_IN_PERSON, TOLD_BY_PHONE, TOLD_THROUGH_SUPPORT, MARKERS_SET, REFERRED ->
                    false;
        };
    }

    /// Whether it must name the reference of the entry, or of the referral and who took it.
    public boolean needsReference() {
        return this == MARKERS_SET || this == REFERRED;
    }

    /// Whether the protected person now knows.
    public boolean isTold() {
        return switch (this) {
            case TOLD_IN_PERSON, TOLD_BY_PHONE, TOLD_THROUGH_SUPPORT -> true;
            case NOT_TO_BE_CONTACTED,
                    MARKERS_SET,
                    NO_MARKERS,
                    REFERRED,
                    REFERRAL_DECLINED,
                    NOT_NEEDED,
                    ANSWERED_BEFORE ->
                    false;
        };
    }
}
