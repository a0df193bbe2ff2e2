package hedgeward.ui.paper;

import hedgeward.ui.kit.MsgKey;

/// The texts of the question who is given a paper.
enum RecipientMsg implements MsgKey {
    TITLE,
    EXPLAINED,
    TO,
    WHY,
    USUAL,
    GO,
    NEXT_SHIFT,
    DUTY_SUPERVISOR,
    BRIEFING,
    CUSTODY_RECORD,
    COURT,
    SOLICITOR,
    LEGAL_SERVICES,
    RESPONDENT,
    RECORDS_OFFICE,
    DATA_PROTECTION,
    AUDIT,
    WHY_HANDOVER,
    WHY_CLOCK_SHEET,
    WHY_NOTICE_COPY,
    WHY_EVIDENCE_COPY,
    WHY_CERTIFICATE;

    @Override
    public String bundle() {
        return "recipient";
    }
}
