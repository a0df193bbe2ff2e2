package hedgeward.ui.breach.evidence;

import hedgeward.ui.kit.MsgKey;

/// The texts of evidence files.
enum EvidenceMsg implements MsgKey {
    TITLE,
    ADVICE,
    EMPTY,
    WORDS,
    EXHIBIT,
    NO_EXHIBIT,
    ADD,
    LOOK,
    LOOK_SPOKEN,
    RELEASE,
    RELEASE_SPOKEN,
    CLOSE,
    STOP,
    WORKING,
    FACTS,
    TAKEN_IN,
    OF_EXHIBIT,
    BYTES,
    KIND_PNG,
    KIND_JPEG,
    KIND_GIF,
    KIND_BMP,
    KIND_PDF,
    KIND_TEXT,
    KIND_OTHER,
    PAGE,
    PREVIOUS_PAGE,
    NEXT_PAGE,
    CUT,
    NOT_OTHER_KIND,
    NOT_TOO_LONG,
    NOT_DRAWN,
    NOT_TOO_SLOW,
    KEPT,
    RELEASED,
    WHY_EMPTY,
    WHY_TOO_LONG,
    WHY_UNREADABLE,
    WHY_CHANGED,
    WHY_NO_ROOM,
    WHY_ALREADY_HERE,
    WHY_NAME_TAKEN,
    WHY_TARGET,
    WHY_GONE,
    WHY_DAMAGED,
    WHY_STOPPED;

    @Override
    public String bundle() {
        return "evidence";
    }
}
