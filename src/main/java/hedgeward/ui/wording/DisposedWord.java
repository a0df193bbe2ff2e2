package hedgeward.ui.wording;

import hedgeward.ui.kit.MsgKey;

/// The words for a case that is not in the register any more.
enum DisposedWord implements MsgKey {
    SENTENCE,
    DETAIL;

    @Override
    public String bundle() {
        return "disposedwords";
    }
}
