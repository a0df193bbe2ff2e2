package hedgeward.domain.order;

/// Something that may be not yet known, is not required by law, and still matters: somebody finds
/// it out. In the order in which it helps most.
public enum Unknown {
    OFFICER_IN_CASE(Until.OVER),
    RESPONDENT_BORN(Until.OVER),
    RESPONDENT_ADDRESS(Until.OVER),
    PROTECTED_ADDRESS(Until.OVER),
    SAFE_PHONE(Until.OVER),
    CODE_WORD(Until.OVER),
    RISK(Until.OVER),
    RELATIONSHIP(Until.OVER),
    SHARED_HOME(Until.OVER),
    /// Whether there are children.
    CHILDREN(Until.OVER),
    /// There are more children than names.
    CHILDREN_NAMES(Until.OVER),
    /// A decision given by telephone, not yet confirmed in writing.
    WRITTEN_CONFIRMATION(Until.OVER),
    /// What was done to inform the commanding officer.
    COMMANDING_OFFICER(Until.OVER),
    /// The respondent could not be asked yet what there is to say.
    REPRESENTATIONS(Until.HEARD),
    PROPORTIONALITY(Until.HEARD),
    PROSECUTION(Until.HEARD),
    /// Why a term beyond the one every notice has is necessary.
    TERM_REASONS(Until.HEARD),
    /// Whether the respondent was asked for an address at service.
    ADDRESS_ASKED(Until.HEARD),
    /// When and where the application will be heard.
    HEARING(Until.HEARD),
    HEARING_COURT(Until.HEARD),
    /// How the respondent was told of the hearing.
    HEARING_NOTICE(Until.HEARD),
    /// When the hearing on notice after a DAPO made without will be.
    RETURN_HEARING(Until.OVER);

    /// How long it matters.
    public enum Until {
        /// Until the court has decided.
        HEARD,
        /// Until nothing is in force and nothing can come into force.
        OVER
    }

    private final Until until;

    Unknown(Until until) {
        this.until = until;
    }

    public Until until() {
        return until;
    }

    /// Whether it matters at a stage.
    public boolean mattersAt(Stage.Kind stage) {
        return switch (stage) {
            case UNSERVED, AWAITING_HEARING, ADJOURNED -> true;
            case IN_FORCE, SUSPENDED -> until == Until.OVER;
            case NOT_YET,
                    NOTICE_REFUSED,
                    LAPSED,
                    REFUSED,
                    WITHDRAWN,
                    EXPIRED,
                    RESCINDED,
                    DISCHARGED ->
                    false;
        };
    }
}
