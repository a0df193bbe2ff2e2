package hedgeward.ui.notice;

import hedgeward.domain.law.LegalSource;
import hedgeward.domain.law.Regime;
import hedgeward.domain.order.Requirement;
import hedgeward.ui.kit.MsgKey;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Every field of the form, in the order of the page. A field's text is its label.
enum NoticeField implements MsgKey {
    REGIME,
    SAVINGS,
    OCCURRENCE,
    RISK,
    OWNER,
    NOTES,
    RESPONDENT_SURNAME(Requirement.RESPONDENT_NAME),
    RESPONDENT_FORENAMES,
    RESPONDENT_BORN,
    RESPONDENT_SEX,
    RESPONDENT_ADDRESS,
    RESPONDENT_POSTCODE,
    PROTECTED_SURNAME(Requirement.PROTECTED_NAME),
    PROTECTED_FORENAMES,
    PROTECTED_BORN,
    PROTECTED_SEX,
    PROTECTED_ADDRESS,
    PROTECTED_POSTCODE,
    RELATIONSHIP,
    SAFE_PHONE,
    SAFE_TIMES,
    SAFE_VOICEMAIL,
    SAFE_TEXT,
    SAFE_CODE_WORD,
    SHARED("s.24(8)", "s.23"),
    CHILDREN,
    CHILDREN_NAMED,
    PREMISES_ADDRESS,
    PREMISES_POSTCODE,
    SERVICE_LAW,
    SERVICE_HOME,
    COMMANDER_WHO("s.24", "s.25(5)-(7)"),
    COMMANDER_AT,
    COMMANDER_HOW,
    GROUNDS(Requirement.GROUNDS),
    TERMS(Requirement.MOLESTATION_TERM),
    METRES(Requirement.METRES),
    TERM_PARTS,
    CHILDREN_FINDING(Requirement.CHILDREN),
    CHILDREN_STEPS,
    OPINION_FINDING(Requirement.OPINION),
    OPINION_STEPS(Requirement.OPINION_STEPS),
    REPRESENTATIONS_KIND,
    REPRESENTATIONS_FINDING(Requirement.REPRESENTATIONS),
    REPRESENTATIONS_STEPS,
    RESIDENTS_FINDING(Requirement.RESIDENTS),
    RESIDENTS_STEPS(Requirement.RESIDENTS_STEPS),
    PROPORTIONALITY,
    PROSECUTION,
    DRAFTED_BY,
    DECISION(Requirement.DECISION),
    REFUSAL_REASON,
    AUTHORISER(Requirement.AUTHORISER),
    DECIDED_AT(Requirement.DECIDED_AT),
    DECIDED_MEANS,
    CONFIRMED_AT,
    SERVED_AT(Requirement.SERVED_AT),
    SERVED_BY(Requirement.SERVED_BY),
    ADDRESS_ASKED("s.25(3)", "s.25(4)"),
    SERVICE_ADDRESS("s.25(3)", "s.25(4)"),
    SERVICE_POSTCODE,
    COURT(Requirement.COURT),
    LISTED_AT(Requirement.LISTED_AT);

    private final Optional<Requirement> requirement;
    private final Map<Regime, LegalSource> duty;

    NoticeField() {
        this.requirement = Optional.empty();
        this.duty = Map.of();
    }

    /// Nothing is recorded without it.
    NoticeField(Requirement requirement) {
        this.requirement = Optional.of(requirement);
        this.duty = Map.of();
    }

    /// A duty that does not stand in the way of recording.
    NoticeField(String crimeAndSecurity, String domesticAbuse) {
        this.requirement = Optional.empty();
        this.duty =
                Map.of(
                        Regime.DVPN_DVPO,
                        LegalSource.crimeAndSecurityAct(crimeAndSecurity),
                        Regime.DAPN_DAPO,
                        LegalSource.domesticAbuseAct(domesticAbuse));
    }

    /// What cannot be recorded without this field.
    Optional<Requirement> requirement() {
        return requirement;
    }

    /// Which section asks for it under a regime. A field the law does not ask for has none and may
    /// be not yet known.
    Optional<LegalSource> source(Regime regime) {
        return requirement
                .map(needed -> needed.source(regime))
                .or(() -> Optional.ofNullable(duty.get(regime)));
    }

    @Override
    public String bundle() {
        return "noticefields";
    }

    /// The id of its control: `notice-decided-at`.
    String id() {
        return "notice-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
