package hedgeward.ui.wording;

import hedgeward.ui.kit.MsgKey;

/// What the window says by itself.
enum NewsWord implements MsgKey {
    SWEPT_EXPIRED,
    SWEPT_LAPSED,
    SWEPT_MISSED,
    SWEPT_CLOSED,
    SWEPT_FAILED,
    WOKE,
    CLOCK_DOUBTFUL,
    ZONE_ELSEWHERE,
    TIME_CONFIRMED,
    TIME_REFUSED,
    FAILED,
    WRONG_TRIES,
    WITHOUT_PASSPHRASE,
    GIVE_PASSPHRASES,
    WARNED_MANY,
    OPEN_PAGE;

    @Override
    public String bundle() {
        return "newswords";
    }
}
