package hedgeward.domain.order;

import hedgeward.domain.law.LegalSource;
import hedgeward.domain.law.Regime;

import java.util.Optional;

/// Why a step in a case's life may not be taken. Each is worded for the person who tried.
public enum CaseRejection {
    AUTHORISER_RANK_TOO_LOW(csa("s.24(1)")),
    RESPONDENT_UNDER_18(csa("s.24(2)")),
    MATTER_NOT_CONSIDERED(csa("s.24(3)")),
    STEPS_NOT_RECORDED(csa("s.24(4)")),
    GROUNDS_MISSING(csa("s.25(1)(a)")),
    OWN_DRAFT(Optional.empty()),
    CONFIRMED_BEFORE_DECIDED(Optional.empty()),
    MOLESTATION_TERM_MISSING(csa("s.24(6)")),
    OCCUPATION_TERM_WITHOUT_SHARED_PREMISES(csa("s.24(8)")),
    TERM_ONLY_IN_A_DAPO(Optional.of(LegalSource.domesticAbuseAct("s.35"))),
    TERM_NOT_WHOLE(Optional.empty()),
    SUPERVISOR_MISSING(Optional.of(LegalSource.domesticAbuseAct("s.36"))),
    MONITORING_TOO_LONG(Optional.of(LegalSource.domesticAbuseAct("s.38"))),
    TERM_TELLS_ADDRESS(Optional.empty()),
    TERMS_UNCHANGED(Optional.empty()),
    CHANGE_WITHOUT_REASON(Optional.empty()),
    IN_THE_FUTURE(Optional.empty()),
    NOT_GRANTED(csa("s.24(1)")),
    ALREADY_SERVED(Optional.empty()),
    SERVED_BEFORE_AUTHORISED(csa("s.25(2)")),
    SERVER_NOT_A_CONSTABLE(csa("s.25(2)")),
    NOTICE_NOT_SERVED(csa("s.27(3)")),
    NO_HEARING_LISTED(Optional.empty()),
    TOLD_BEFORE_SERVICE(csa("s.27(5)")),
    NO_ADDRESS_GIVEN(csa("s.27(6)")),
    ADDRESS_WAS_GIVEN(csa("s.27(7)")),
    EFFORTS_NOT_SAID(csa("s.27(7)")),
    LISTED_BEFORE_SERVICE(csa("s.27(3)")),
    ALREADY_DETERMINED(Optional.empty()),
    ORDER_BEFORE_SERVICE_OF_NOTICE(csa("s.27(3)")),
    TERM_OUT_OF_RANGE(csa("s.28(10)")),
    LAST_DAY_DOES_NOT_FIT(csa("s.28(10)")),
    NO_TERMS(daa("s.35")),
    MONITORING_IN_ABSENCE(daa("s.37")),
    TERM_OUTLIVES_ORDER(daa("s.38")),
    AWARE_BEFORE_MADE(Optional.empty()),
    ALREADY_AWARE(Optional.empty()),
    REGIME_NOT_AVAILABLE(Optional.empty()),
    NO_NOTICE(Optional.empty()),
    NO_ORDER(Optional.empty()),
    ORDER_SERVED_BEFORE_MADE(Optional.empty()),
    NOTICE_LAPSED(csa("s.27(3)")),
    HOURS_NOT_OVER(csa("s.27(3)")),
    FACT_REQUIRED(Optional.empty()),
    NOTHING_CORRECTED(Optional.empty()),
    ALREADY_KNOWN(Optional.empty()),
    ORDER_NOT_IN_FORCE(Optional.empty()),
    ALREADY_SUSPENDED(Optional.empty()),
    NOT_SUSPENDED(Optional.empty()),
    SUSPENDED_AFTER_THE_ORDER(mca()),
    LATER_DECISION_RECORDED(Optional.empty()),
    DVPO_IS_NOT_VARIED(mca()),
    DAPO_IS_NOT_SUSPENDED(Optional.of(LegalSource.domesticAbuseAct("s.44")));

    private final Optional<LegalSource> source;

    CaseRejection(Optional<LegalSource> source) {
        this.source = source;
    }

    /// The rule behind it; empty where common sense is.
    public Optional<LegalSource> source() {
        return source;
    }

    /// The rule behind it under a regime: the same step has its own section in each Act.
    public Optional<LegalSource> source(Regime regime) {
        return regime == Regime.DAPN_DAPO
                ? source.map(s -> DapoSources.insteadOf(this).orElse(s))
                : source;
    }

    private static Optional<LegalSource> daa(String section) {
        return Optional.of(LegalSource.domesticAbuseAct(section));
    }

    private static Optional<LegalSource> mca() {
        return Optional.of(LegalSource.magistratesCourtsAct("s.63(2)"));
    }

    private static Optional<LegalSource> csa(String section) {
        return Optional.of(new LegalSource("Crime and Security Act 2010", section));
    }
}
