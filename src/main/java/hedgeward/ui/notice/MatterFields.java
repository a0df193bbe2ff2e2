package hedgeward.ui.notice;

import hedgeward.domain.order.Matter;

/// The two fields in which one matter is considered.
record MatterFields(NoticeField finding, NoticeField steps) {

    static MatterFields of(Matter matter) {
        return switch (matter) {
            case WELFARE_OF_CHILDREN ->
                    new MatterFields(NoticeField.CHILDREN_FINDING, NoticeField.CHILDREN_STEPS);
            case PROTECTED_PERSONS_OPINION ->
                    new MatterFields(NoticeField.OPINION_FINDING, NoticeField.OPINION_STEPS);
            case RESPONDENTS_REPRESENTATIONS ->
                    new MatterFields(
                            NoticeField.REPRESENTATIONS_FINDING, NoticeField.REPRESENTATIONS_STEPS);
            case OTHER_RESIDENTS_OPINION ->
                    new MatterFields(NoticeField.RESIDENTS_FINDING, NoticeField.RESIDENTS_STEPS);
        };
    }
}
