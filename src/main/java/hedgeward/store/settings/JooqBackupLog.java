package hedgeward.store.settings;

import static hedgeward.store.jooq.Tables.OFFICE_SETTING;

import hedgeward.app.backup.BackupLog;
import hedgeward.store.common.CurrentTransaction;

import java.time.Instant;
import java.util.Optional;

/// Keeps when the newest backup was proved, as a named setting.
public final class JooqBackupLog implements BackupLog {

    private static final String LAST_PROVED = "backup.proved";

    private final CurrentTransaction current;

    public JooqBackupLog(CurrentTransaction current) {
        this.current = current;
    }

    @Override
    public Optional<Instant> lastProved() {
        return current.dsl()
                .select(OFFICE_SETTING.CONTENT)
                .from(OFFICE_SETTING)
                .where(OFFICE_SETTING.NAME.eq(LAST_PROVED))
                .fetchOptional(OFFICE_SETTING.CONTENT)
                .map(Instant::parse);
    }

    @Override
    public void proved(Instant madeAt) {
        NamedSetting.keep(current.dsl(), LAST_PROVED, madeAt.toString());
    }
}
