package hedgeward.ui.paper;

import java.util.List;

/// A paper whose recipient is asked for when it is made, with who usually gets it: the first of
/// them is suggested.
public enum PaperKind {
    HANDOVER(
            RecipientMsg.WHY_HANDOVER,
            RecipientMsg.NEXT_SHIFT,
            RecipientMsg.DUTY_SUPERVISOR,
            RecipientMsg.BRIEFING),
    CLOCK_SHEET(
            RecipientMsg.WHY_CLOCK_SHEET,
            RecipientMsg.CUSTODY_RECORD,
            RecipientMsg.COURT,
            RecipientMsg.SOLICITOR),
    NOTICE_COPY(
            RecipientMsg.WHY_NOTICE_COPY,
            RecipientMsg.RESPONDENT,
            RecipientMsg.COURT,
            RecipientMsg.SOLICITOR),
    EVIDENCE_COPY(
            RecipientMsg.WHY_EVIDENCE_COPY,
            RecipientMsg.COURT,
            RecipientMsg.LEGAL_SERVICES,
            RecipientMsg.SOLICITOR),
    CERTIFICATE(
            RecipientMsg.WHY_CERTIFICATE,
            RecipientMsg.RECORDS_OFFICE,
            RecipientMsg.DATA_PROTECTION,
            RecipientMsg.AUDIT);

    private final RecipientMsg why;
    private final List<RecipientMsg> usual;

    PaperKind(RecipientMsg why, RecipientMsg... usual) {
        this.why = why;
        this.usual = List.of(usual);
    }

    RecipientMsg why() {
        return why;
    }

    List<RecipientMsg> usual() {
        return usual;
    }
}
