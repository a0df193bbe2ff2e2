package hedgeward.app.clock;

import hedgeward.domain.clock.ClockRule;

/// What each clock is, in words.
public final class ClockTitles {

    /// The detention clock of PACE.
    public static final String DETENTION =
            "Detention without charge after arrival at the station (PACE)";

    private ClockTitles() {}

    /// The clock of a rule.
    public static String of(ClockRule rule) {
        return switch (rule) {
            case DVPN_HEARING -> "Hearing of the application after a DVPN";
            case DVPN_BREACH -> "Court after an arrest for breach of a DVPN";
            case DVPO_BREACH -> "Court after an arrest for breach of a DVPO";
            case DAPN_HEARING -> "Hearing of the application after a DAPN";
            case DAPN_BREACH -> "Court after an arrest for breach of a DAPN";
            case DVPO_TERM -> "Term of a DVPO";
            case DAPO_NOTIFY -> "Notification by the respondent of a DAPO";
        };
    }
}
