package hedgeward.store.settings;

import static hedgeward.store.jooq.Tables.OFFICE_SETTING;

import org.jooq.DSLContext;

/// Keeps one named setting, whatever stood there before.
final class NamedSetting {

    private NamedSetting() {}

    static void keep(DSLContext dsl, String name, String content) {
        int changed =
                dsl.update(OFFICE_SETTING)
                        .set(OFFICE_SETTING.CONTENT, content)
                        .set(OFFICE_SETTING.VERSION, OFFICE_SETTING.VERSION.plus(1))
                        .where(OFFICE_SETTING.NAME.eq(name))
                        .execute();
        if (changed == 0) {
            dsl.insertInto(OFFICE_SETTING)
                    .set(OFFICE_SETTING.NAME, name)
                    .set(OFFICE_SETTING.CONTENT, content)
                    .set(OFFICE_SETTING.VERSION, 1L)
                    .execute();
        }
    }
}
