package hedgeward.ui.printing;

import hedgeward.ui.kit.MsgKey;

/// The texts of printing a schedule.
enum PrintingMsg implements MsgKey {
    TITLE,
    FROM,
    TO,
    OFFICER,
    ALL_OFFICERS,
    TEAM,
    ALL_TEAMS,
    DETAIL,
    DETAIL_FULL,
    DETAIL_NO_NAMES,
    DETAIL_CODES_ONLY,
    DETAIL_FULL_MEANS,
    DETAIL_NO_NAMES_MEANS,
    DETAIL_CODES_ONLY_MEANS,
    RECEIVER,
    RECEIVER_ADVICE,
    PREVIEW,
    PRINTER,
    NO_PRINTER,
    PRINT,
    SAVE,
    COPY_ADVICE,
    PREVIEW_EMPTY,
    PREVIOUS,
    NEXT,
    PAGE,
    PAGE_SPOKEN,
    PREVIEWED,
    COPY,
    DATES_MISSING,
    REJECTED_ENDS_BEFORE_IT_BEGINS,
    REJECTED_TOO_LONG,
    REJECTED_FOR_NOBODY;

    @Override
    public String bundle() {
        return "printing";
    }
}
