package hedgeward.ui.wording;

import hedgeward.ui.kit.MsgKey;

/// The texts of breaches: where a report came from, where a breach stands, why a step was refused.
public enum BreachWord implements MsgKey {
    SOURCE_VISIT,
    SOURCE_CALL,
    SOURCE_PATROL,
    SOURCE_COUNTER,
    SOURCE_OTHER,
    KIND_REPORTED,
    KIND_ARREST_SOUGHT,
    KIND_IN_CUSTODY,
    KIND_BEFORE_COURT,
    KIND_FINISHED,
    REJECTED_NOTHING_IN_FORCE_THEN,
    REJECTED_TERM_NOT_IN_THE_ORDER,
    REJECTED_REPORTED_IN_THE_FUTURE,
    REJECTED_ALREADY_FINISHED,
    REJECTED_ALREADY_ARRESTED,
    REJECTED_NOT_IN_CUSTODY,
    REJECTED_ARREST_OUTSIDE_THE_ORDER,
    REJECTED_IN_THE_FUTURE,
    REJECTED_COURT_BEFORE_ARREST,
    REJECTED_NOT_BEFORE_COURT,
    REJECTED_CUSTODY_OVER_THE_CEILING,
    REJECTED_FINE_OVER_THE_CEILING,
    REJECTED_NOTICE_HAS_NO_PENALTY,
    REJECTED_REASON_MISSING;

    @Override
    public String bundle() {
        return "breachwords";
    }
}
