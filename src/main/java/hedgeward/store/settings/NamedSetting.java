package hedgeward.store.settings;

import static hedgeward.store.jooq.Tables.OFFICE_SETTING;

import org.jooq.DSLContext;

import java.util.Optional;

/// Reads and keeps one named setting, whatever stood there before.
final class NamedSetting {

    private NamedSetting() {}

    static Optional<String> read(DSLContext dsl, String name) {
        return dsl.select(OFFICE_SETTING.CONTENT)
                .from(OFFICE_SETTING)
                .where(OFFICE_SETTING.NAME.eq(name))
                .fetchOptional(OFFICE_SETTING.CONTENT);
    }

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
