package hedgeward.ui.order.form;

import hedgeward.ui.kit.MsgKey;

/// The texts of the shared parts of forms.
enum FormMsg implements MsgKey {
    HEARD_BY,
    LATER_READING,
    LAST_SITTING,
    NO_SITTING,
    LAST_DAY,
    OFFICER;

    @Override
    public String bundle() {
        return "caseform";
    }
}
