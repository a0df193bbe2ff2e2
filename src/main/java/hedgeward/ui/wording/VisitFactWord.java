package hedgeward.ui.wording;

import hedgeward.ui.kit.MsgKey;

/// The names of the facts of a visit that can be put right.
enum VisitFactWord implements MsgKey {
    GROUP,
    VISITED_AT,
    ATTEMPT,
    SEEN_ALONE,
    CHILDREN_SEEN,
    CONTACT_SINCE,
    DISCLOSED_TERMS,
    DISCLOSED_WORDS,
    NOTES;

    @Override
    public String bundle() {
        return "visitfacts";
    }
}
