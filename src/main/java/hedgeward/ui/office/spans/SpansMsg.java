package hedgeward.ui.office.spans;

import hedgeward.ui.kit.MsgKey;

/// Words of the spans of retention groups.
public enum SpansMsg implements MsgKey {
    TITLE,
    INTRO,
    GROUP,
    GROUP_NAME,
    IN_FORCE,
    NOT_IN_FORCE,
    GUIDANCE,
    SET,
    FORM,
    FIELD_GROUP,
    FIELD_YEARS,
    FIELD_YEARS_ADVICE,
    FIELD_AGE,
    FIELD_AGE_ADVICE,
    FIELD_EVERY,
    FIELD_FROM,
    FIELD_SOURCE,
    FIELD_SOURCE_ADVICE,
    NOT_A_NUMBER,
    LOOK,
    WOULD,
    WOULD_DUE,
    WOULD_NOT,
    APPROVE,
    DONE,
    SECOND;

    @Override
    public String bundle() {
        return "officespans";
    }
}
