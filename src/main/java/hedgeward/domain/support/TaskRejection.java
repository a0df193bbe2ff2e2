package hedgeward.domain.support;

/// Why a step of a task may not be taken.
public enum TaskRejection {
    /// The case no longer has such a duty.
    NO_SUCH_DUTY,
    ALREADY_SETTLED,
    NOT_SETTLED,
    IN_THE_FUTURE,
    /// Told of it before it happened.
    BEFORE_IT_HAPPENED,
    /// A task of another kind ends so.
    ANOTHER_KIND,
    REASON_MISSING,
    REFERENCE_MISSING,
    /// It is theirs already.
    SAME_OWNER,
    /// It ran out while the register was kept, so it cannot have been answered before.
    NOT_FROM_BEFORE,
    /// One talk cannot tell several people.
    DIFFERENT_PEOPLE
}
