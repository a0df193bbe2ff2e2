package hedgeward.domain.order;

import hedgeward.domain.law.LegalSource;
import hedgeward.domain.law.Regime;

import java.util.Optional;

/// Why a step in a case's life may not be taken. Each is worded for the person who tried.
public enum CaseRejection {
    AUTHORISER_RANK_TOO_LOW("s.24(1)", "s.22(8)"),
    RESPONDENT_UNDER_18("s.24(2)", "s.22(6)"),
    PROTECTED_UNDER_16(daa("s.1")),
    MATTER_NOT_CONSIDERED("s.24(3)", "s.24"),
    STEPS_NOT_RECORDED("s.24(4)", "s.24"),
    GROUNDS_MISSING("s.25(1)(a)", "s.25(2)"),
    OWN_DRAFT(Optional.empty()),
    CONFIRMED_BEFORE_DECIDED(Optional.empty()),
    MOLESTATION_TERM_MISSING("s.24(6)", "s.23"),
    OCCUPATION_TERM_WITHOUT_SHARED_PREMISES("s.24(8)", "s.23"),
    TERM_ONLY_IN_A_DAPO(Optional.of(LegalSource.domesticAbuseAct("s.35"))),
    TERM_NOT_WHOLE(Optional.empty()),
    SUPERVISOR_MISSING(Optional.of(LegalSource.domesticAbuseAct("s.36"))),
    MONITORING_TOO_LONG(Optional.of(LegalSource.domesticAbuseAct("s.38"))),
    TERM_TELLS_ADDRESS(Optional.empty()),
    TERMS_UNCHANGED(Optional.empty()),
    CHANGE_WITHOUT_REASON(Optional.empty()),
    IN_THE_FUTURE(Optional.empty()),
    NOT_GRANTED("s.24(1)", "s.22(8)"),
    ALREADY_SERVED(Optional.empty()),
    SERVED_BEFORE_AUTHORISED("s.25(2)", "s.25(3)"),
    SERVER_NOT_A_CONSTABLE("s.25(2)", "s.25(3)"),
    NOTICE_NOT_SERVED("s.27(3)", "s.29(2)"),
    NO_HEARING_LISTED(Optional.empty()),
    TOLD_BEFORE_SERVICE("s.27(5)", "s.29(4)"),
    NO_ADDRESS_GIVEN("s.27(6)", "s.29(5)"),
    ADDRESS_WAS_GIVEN("s.27(7)", "s.29(6)"),
    EFFORTS_NOT_SAID("s.27(7)", "s.29(6)"),
    LISTED_BEFORE_SERVICE("s.27(3)", "s.29(2)"),
    ALREADY_DETERMINED(Optional.empty()),
    ORDER_BEFORE_SERVICE_OF_NOTICE("s.27(3)", "s.29(2)"),
    TERM_OUT_OF_RANGE("s.28(10)", "s.38"),
    LAST_DAY_DOES_NOT_FIT("s.28(10)", "s.38"),
    NO_TERMS(daa("s.35")),
    MONITORING_IN_ABSENCE(daa("s.37")),
    TERM_OUTLIVES_ORDER(daa("s.38")),
    AWARE_BEFORE_MADE(Optional.empty()),
    ALREADY_AWARE(Optional.empty()),
    REGIME_NOT_AVAILABLE(Optional.empty()),
    NO_NOTICE(Optional.empty()),
    NO_ORDER(Optional.empty()),
    ORDER_SERVED_BEFORE_MADE(Optional.empty()),
    NOTICE_LAPSED("s.27(3)", "s.29(2)"),
    HOURS_NOT_OVER("s.27(3)", "s.29(2)"),
    ADJOURNED_GOES_ON("s.27(8)-(9)", "s.29(7)"),
    BEFORE_THE_ADJOURNMENT("s.27(8)-(9)", "s.29(7)"),
    FACT_REQUIRED(Optional.empty()),
    NOTHING_CORRECTED(Optional.empty()),
    ALREADY_KNOWN(Optional.empty()),
    ORDER_NOT_IN_FORCE(Optional.empty()),
    ORDER_RELIED_UPON(Optional.empty()),
    ALREADY_SUSPENDED(Optional.empty()),
    NOT_SUSPENDED(Optional.empty()),
    SUSPENDED_AFTER_THE_ORDER(mca()),
    LATER_DECISION_RECORDED(Optional.empty()),
    NO_RETURN_HEARING(daa("s.34")),
    RETURN_BEFORE_MADE(daa("s.34")),
    LAST_DAY_BEFORE_DECISION(daa("s.44")),
    DVPO_IS_NOT_VARIED(mca()),
    DAPO_IS_NOT_SUSPENDED(Optional.of(LegalSource.domesticAbuseAct("s.44")));

    private final Optional<LegalSource> source;
    private final Optional<LegalSource> dapo;

    CaseRejection(Optional<LegalSource> source) {
        this.source = source;
        this.dapo = source;
    }

    /// The same rule stands in both Acts.
    CaseRejection(String crimeAndSecurity, String domesticAbuse) {
        this.source = Optional.of(LegalSource.crimeAndSecurityAct(crimeAndSecurity));
        this.dapo = daa(domesticAbuse);
    }

    /// The rule behind it; empty where common sense is.
    public Optional<LegalSource> source() {
        return source;
    }

    /// The rule behind it under a regime: the same step has its own section in each Act.
    public Optional<LegalSource> source(Regime regime) {
        return switch (regime) {
            case DVPN_DVPO -> source;
            case DAPN_DAPO -> dapo;
        };
    }

    private static Optional<LegalSource> daa(String section) {
        return Optional.of(LegalSource.domesticAbuseAct(section));
    }

    private static Optional<LegalSource> mca() {
        return Optional.of(LegalSource.magistratesCourtsAct("s.63(2)"));
    }
}
