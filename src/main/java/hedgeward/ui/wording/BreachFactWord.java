package hedgeward.ui.wording;

import hedgeward.ui.kit.MsgKey;

/// The names of the facts of a breach that can be put right, and of their values.
enum BreachFactWord implements MsgKey {
    GROUP_REPORT,
    GROUP_ARREST,
    GROUP_COURT,
    REPORTED_AT,
    SOURCE,
    TERMS,
    WORDS,
    SOUGHT_SINCE,
    ARRESTED_AT,
    ARREST_PLACE,
    CUSTODY_REF,
    ARRIVED_AT,
    DETENTION_AUTHORISED_AT,
    TIME_SOURCE,
    COURT_BY,
    RELEASED_AT,
    RELEASE_REASON,
    BEFORE_COURT_AT,
    COURT_AGAIN_AT,
    REMAND_KIND,
    REMAND_UNTIL,
    REMAND_WORDS,
    OUTCOME,
    CUSTODY_DAYS,
    FINE_POUNDS,
    DAILY_POUNDS,
    DEFAULT_DAYS,
    REMANDED_IN_CUSTODY,
    REMANDED_ON_BAIL,
    PROVED,
    NOT_PROVED,
    WITHDRAWN,
    CONVICTED,
    ACQUITTED,
    DISCONTINUED;

    @Override
    public String bundle() {
        return "breachfacts";
    }
}
