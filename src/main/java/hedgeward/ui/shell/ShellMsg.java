package hedgeward.ui.shell;

import hedgeward.ui.kit.MsgKey;

/// The texts of the window around every page.
public enum ShellMsg implements MsgKey {
    PRODUCT,
    RAIL_ACCESSIBLE,
    PAGE_TODAY,
    PAGE_ORDERS,
    PAGE_VISITS,
    PAGE_BREACHES,
    PAGE_TASKS,
    PAGE_OFFICE,
    WINDOW_TITLE,
    BACK,
    FORWARD,
    WINDOW_OPEN,
    SEARCH_PROMPT,
    SEARCH_NOTHING,
    SEARCH_RESULTS,
    SEARCH_KIND_PAGE,
    SEARCH_KIND_ACTION,
    LOCK,
    BLUR,
    THEME_CHOOSE,
    SIGNED_IN,
    TRAINING,
    TRAINING_EXPLAINED,
    CURTAIN_HEADING,
    CURTAIN_TEXT,
    CLOCK_DOUBT,
    CLOCK_CONFIRM,
    STATUS_NEXT,
    STATUS_NO_DEADLINE,
    STATUS_LIST_ENDS,
    STATUS_LAST_PASS,
    STATUS_NO_PASS,
    STATUS_QUIET,
    STATUS_WORKING;

    @Override
    public String bundle() {
        return "shell";
    }
}
