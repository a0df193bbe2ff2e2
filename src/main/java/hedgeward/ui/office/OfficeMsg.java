package hedgeward.ui.office;

import hedgeward.ui.kit.MsgKey;

/// The texts of the Office page around its sections.
public enum OfficeMsg implements MsgKey {
    TITLE,
    LIST_NAME,
    SECTION_PEOPLE,
    SECTION_HOLIDAYS,
    SECTION_DECISIONS,
    SECTION_REMINDERS,
    SECTION_COURTS,
    SECTION_AREAS,
    SECTION_RETENTION,
    SECTION_SPANS,
    SECTION_LOG,
    SECTION_KEYS,
    SECTION_BACKUPS;

    @Override
    public String bundle() {
        return "office";
    }
}
