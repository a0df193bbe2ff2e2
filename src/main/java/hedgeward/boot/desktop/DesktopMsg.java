package hedgeward.boot.desktop;

import hedgeward.ui.kit.MsgKey;

/// What can be done from the search box.
enum DesktopMsg implements MsgKey {
    ACTION_NEW_NOTICE,
    ACTION_NEW_ORDER,
    ACTION_RECORD_VISIT,
    ACTION_PRINT_SCHEDULE,
    ACTION_HOLIDAYS;

    @Override
    public String bundle() {
        return "desktop";
    }
}
