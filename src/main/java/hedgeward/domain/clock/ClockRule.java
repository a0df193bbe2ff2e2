package hedgeward.domain.clock;

import hedgeward.domain.law.BreachOf;
import hedgeward.domain.law.DvpoTerm;
import hedgeward.domain.law.LegalSource;
import hedgeward.domain.law.Regime;

import java.util.Arrays;
import java.util.Optional;

/// The statutory clocks this office keeps.
public enum ClockRule {
    DVPN_HEARING("dvpn-hearing"),
    DVPN_BREACH("dvpn-breach"),
    DVPO_BREACH("dvpo-breach"),
    DAPN_HEARING("dapn-hearing"),
    DAPN_BREACH("dapn-breach"),
    DVPO_TERM("dvpo-term"),
    DAPO_NOTIFY("dapo-notify");

    private final String code;

    ClockRule(String code) {
        this.code = code;
    }

    /// The code used on the command line, for example "dvpn-hearing".
    public String code() {
        return code;
    }

    /// Where the rule stands.
    public LegalSource source() {
        return switch (this) {
            case DVPN_HEARING -> LegalSource.crimeAndSecurityAct("s.27(3)-(4)");
            case DVPN_BREACH -> LegalSource.crimeAndSecurityAct("s.26(1), (4)");
            case DVPO_BREACH -> LegalSource.crimeAndSecurityAct("s.29(1), (3)");
            case DVPO_TERM -> DvpoTerm.SOURCE;
            case DAPN_HEARING -> LegalSource.domesticAbuseAct("s.29(2)-(3)");
            case DAPN_BREACH -> LegalSource.domesticAbuseAct("s.26(2), (4)");
            case DAPO_NOTIFY -> LegalSource.domesticAbuseAct("s.41(2)");
        };
    }

    /// The rule with exactly this code; empty when there is none.
    public static Optional<ClockRule> ofCode(String code) {
        return Arrays.stream(values()).filter(rule -> rule.code.equals(code)).findFirst();
    }

    /// The hearing clock of a regime, which runs from service of its notice.
    public static ClockRule hearingOf(Regime regime) {
        return switch (regime) {
            case DVPN_DVPO -> DVPN_HEARING;
            case DAPN_DAPO -> DAPN_HEARING;
        };
    }

    /// The clock that runs from an arrest for breach. Empty for breach of a DAPO: that is an
    /// offence, the arrest is under PACE s.24 and the detention clock of that Act applies instead.
    public static Optional<ClockRule> courtAfterBreach(Regime regime, BreachOf breached) {
        return switch (regime) {
            case DVPN_DVPO ->
                    switch (breached) {
                        case NOTICE -> Optional.of(DVPN_BREACH);
                        case ORDER -> Optional.of(DVPO_BREACH);
                    };
            case DAPN_DAPO ->
                    switch (breached) {
                        case NOTICE -> Optional.of(DAPN_BREACH);
                        case ORDER -> Optional.empty();
                    };
        };
    }

    /// Hours the clock allows on running days; zero for the rules that count calendar days.
    int hours() {
        return switch (this) {
            case DVPN_HEARING, DAPN_HEARING -> 48;
            case DVPN_BREACH, DVPO_BREACH, DAPN_BREACH -> 24;
            case DVPO_TERM, DAPO_NOTIFY -> 0;
        };
    }

    /// Whether an event at the very end is in time: "not later than" includes the end, "before the
    /// end of" does not.
    boolean endIsInTime() {
        return switch (this) {
            case DVPN_HEARING, DAPN_HEARING -> true;
            case DVPN_BREACH, DVPO_BREACH, DAPN_BREACH, DVPO_TERM, DAPO_NOTIFY -> false;
        };
    }
}
