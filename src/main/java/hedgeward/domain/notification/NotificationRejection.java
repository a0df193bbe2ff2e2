package hedgeward.domain.notification;

/// Why something about a notification may not be recorded.
public enum NotificationRejection {
    NOT_A_DAPO,
    IN_THE_FUTURE,
    BEFORE_THE_ORDER,
    RECEIVED_BEFORE_IT_HAPPENED,
    RECEIVER_MISSING,
    ALREADY_RECEIVED,
    NOT_A_CHANGE,
    ALREADY_STOPPED,
    STOPPED_BEFORE_IT_BEGAN
}
