package hedgeward.store.settings;

import hedgeward.app.backup.BackupPlan;
import hedgeward.app.backup.BackupPlans;
import hedgeward.app.backup.Keeping;
import hedgeward.store.common.CurrentTransaction;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;

/// Keeps the plan for backups as two named settings: the folder, and the rest as words in one line.
public final class JooqBackupPlans implements BackupPlans {

    private static final String FOLDER = "backup.folder";
    private static final String PLAN = "backup.plan";
    private static final int WORDS = 6;

    private final CurrentTransaction current;

    public JooqBackupPlans(CurrentTransaction current) {
        this.current = current;
    }

    @Override
    public BackupPlan plan() {
        Optional<Path> folder =
                NamedSetting.read(current.dsl(), FOLDER).flatMap(JooqBackupPlans::path);
        return NamedSetting.read(current.dsl(), PLAN)
                .map(line -> read(folder, line.split(" ", WORDS)))
                .orElse(BackupPlan.USUAL);
    }

    @Override
    public void keep(BackupPlan plan) {
        NamedSetting.keep(current.dsl(), FOLDER, plan.folder().map(Path::toString).orElse(""));
        NamedSetting.keep(
                current.dsl(),
                PLAN,
                "%s %s %d %d %d %d"
                        .formatted(
                                plan.isDaily() ? "daily" : "never",
                                plan.at(),
                                plan.keep().days(),
                                plan.keep().weeks(),
                                plan.keep().months(),
                                plan.alarmAfter().toDays()));
    }

    private static BackupPlan read(Optional<Path> folder, String[] words) {
        return new BackupPlan(
                folder,
                words[0].equals("daily"),
                LocalTime.parse(words[1]),
                new Keeping(
                        Integer.parseInt(words[2]),
                        Integer.parseInt(words[3]),
                        Integer.parseInt(words[4])),
                Duration.ofDays(Long.parseLong(words[5])));
    }

    /// An office carried to another kind of PC may name a folder that cannot be one there.
    private static Optional<Path> path(String text) {
        try {
            return Optional.of(text).filter(it -> !it.isEmpty()).map(Path::of);
        } catch (InvalidPathException _) {
            return Optional.empty();
        }
    }
}
