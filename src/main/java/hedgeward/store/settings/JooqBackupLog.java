package hedgeward.store.settings;

import hedgeward.app.backup.BackupLog;
import hedgeward.store.common.CurrentTransaction;

import java.time.Instant;
import java.util.Optional;

/// Keeps when the newest backup was proved, as a named setting.
public final class JooqBackupLog implements BackupLog {

    private static final String LAST_PROVED = "backup.proved";
    private static final String LAST_DRILL = "backup.drill";

    private final CurrentTransaction current;

    public JooqBackupLog(CurrentTransaction current) {
        this.current = current;
    }

    @Override
    public Optional<Instant> lastProved() {
        return NamedSetting.read(current.dsl(), LAST_PROVED).map(Instant::parse);
    }

    @Override
    public void proved(Instant madeAt) {
        NamedSetting.keep(current.dsl(), LAST_PROVED, madeAt.toString());
    }

    @Override
    public Optional<Instant> lastDrill() {
        return NamedSetting.read(current.dsl(), LAST_DRILL).map(Instant::parse);
    }

    @Override
    public void drilled(Instant at) {
        NamedSetting.keep(current.dsl(), LAST_DRILL, at.toString());
    }
}
