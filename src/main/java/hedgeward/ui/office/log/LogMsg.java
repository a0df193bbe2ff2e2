package hedgeward.ui.office.log;

import hedgeward.ui.kit.MsgKey;

/// The texts of the section on the log.
enum LogMsg implements MsgKey {
    TITLE,
    EXPLAINED,
    FROM,
    UNTIL,
    USER,
    OPERATION,
    ANY,
    CASE,
    SHOW,
    OLDER,
    LIST,
    EMPTY,
    NUMBER,
    AT,
    WHO,
    WHAT,
    KIND,
    ABOUT,
    WHY,
    RECIPIENT,
    WHERE,
    DETAIL,
    CHANGES_WHY,
    CHANGES_SHOW,
    CHANGES_ADVICE,
    CHANGES_NO_REASON,
    CHANGES_NONE,
    CHANGES_LINE,
    CHANGES_HIDDEN,
    CHANGES_UNKNOWN,
    PART_ALLEGATION,
    PART_EXHIBIT,
    PART_POINT,
    PART_RULING,
    PART_CRIME,
    VALUES_WHOLE,
    VALUES_ALTERED,
    NOT_A_CASE,
    DENIED,
    HEAD,
    HEAD_ADVICE,
    CHECK,
    WHOLE,
    BROKEN,
    FOUND,
    NOT_FOUND,
    NOT_A_HEAD,
    COLLECTION,
    ALTERATION,
    CONSULTATION,
    DISCLOSURE,
    COMBINATION,
    ERASURE;

    @Override
    public String bundle() {
        return "officelog";
    }
}
