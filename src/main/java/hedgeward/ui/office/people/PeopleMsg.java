package hedgeward.ui.office.people;

import hedgeward.ui.kit.MsgKey;

/// The texts of the section on people.
enum PeopleMsg implements MsgKey {
    TITLE,
    EXPLAINED,
    LIST,
    NAME,
    ROLES,
    RANK,
    STATE,
    IN_USE,
    CLOSED,
    WAITING,
    WAITING_ALL,
    WAITING_SINCE,
    NEXT,
    EMPTY,
    ADD,
    CLOSE,
    OPEN,
    PASSPHRASE,
    CANCEL,
    ADD_TITLE,
    CLOSE_TITLE,
    OPEN_TITLE,
    PASSPHRASE_TITLE,
    FIELD_NAME,
    FIELD_ROLES,
    FIELD_RANK,
    FIELD_NEW,
    FIELD_NEW_ADVICE,
    FIELD_OWN,
    FIELD_OWN_ADVICE,
    TOO_SHORT,
    OWN_MISSING,
    NO_SUCH,
    DONE,
    ROLE_DESK,
    ROLE_CUSTODY,
    ROLE_CASE_OFFICER,
    ROLE_SPECIAL,
    ROLE_SUPERVISOR,
    ROLE_AUDITOR,
    ROLE_ADMINISTRATOR,
    ROLE_SCHEDULER,
    APPROVE;

    @Override
    public String bundle() {
        return "people";
    }
}
