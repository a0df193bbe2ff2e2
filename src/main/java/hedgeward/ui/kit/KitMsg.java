package hedgeward.ui.kit;

/// The texts of the kit itself: states, times, dialogs, loading and form problems.
public enum KitMsg implements MsgKey {
    STATE_ACT_NOW,
    STATE_DUE_SOON,
    STATE_RUNNING,
    STATE_DONE,
    STATE_CLOSED,
    LEFT_UNDER_MINUTE,
    LEFT_MINUTES,
    LEFT_HOURS,
    LEFT_DAYS,
    LEFT_WHOLE_DAYS,
    AGO_UNDER_MINUTE,
    AGO_MINUTES,
    AGO_HOURS,
    AGO_DAYS,
    AGO_WHOLE_DAYS,
    NOT_KNOWN,
    DIALOG_CANCEL,
    DIALOG_CLOSE,
    UNEXPECTED_HEADING,
    UNEXPECTED_TEXT,
    UNEXPECTED_CODE,
    UNEXPECTED_COPY,
    UNEXPECTED_REPORT,
    LOADING,
    LOADING_CANCEL,
    FIELD_REQUIRED,
    FIELD_RULE,
    THEME_LIGHT,
    THEME_DARK,
    THEME_CONTRAST,
    TOAST_CLOSE,
    MOMENT_TIME,
    MOMENT_LATER,
    MOMENT_UNREADABLE,
    MOMENT_NEVER;

    @Override
    public String bundle() {
        return "kit";
    }
}
