package hedgeward.scheduler;

import hedgeward.app.access.Actor;
import hedgeward.app.backup.BackUpOffice;
import hedgeward.app.backup.BackupRejection;
import hedgeward.app.backup.ProvedBackup;
import hedgeward.app.backup.ReadBackups;
import hedgeward.app.common.Result;
import hedgeward.app.expiry.SchedulerNews;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;

/// Makes the day's backup when it is due. What stands in its way is told once, calmly, and tried
/// again: a stick that comes back is used without anybody asking. Used by one thread.
public final class BackupRound {

    /// A try that failed is made again after this long.
    static final Duration AGAIN_AFTER = Duration.ofMinutes(10);

    private final ReadBackups plans;
    private final BackUpOffice backUp;
    private final InstantSource clock;
    private final Consumer<SchedulerNews> news;
    private Optional<Instant> notBefore = Optional.empty();
    private Optional<BackupRejection> told = Optional.empty();

    public BackupRound(
            ReadBackups plans,
            BackUpOffice backUp,
            InstantSource clock,
            Consumer<SchedulerNews> news) {
        this.plans = plans;
        this.backUp = backUp;
        this.clock = clock;
        this.news = news;
    }

    /// Looks once.
    public void look() {
        Instant now = clock.instant();
        if (notBefore.filter(now::isBefore).isPresent() || !plans.isDue(now)) {
            return;
        }
        notBefore = Optional.of(now.plus(AGAIN_AFTER));
        switch (backUp.handle(Actor.SCHEDULER)) {
            case Result.Done<ProvedBackup, BackupRejection>(ProvedBackup made) -> {
                notBefore = Optional.empty();
                told = Optional.empty();
                news.accept(new SchedulerNews.BackedUp(made));
            }
            case Result.Rejected<ProvedBackup, BackupRejection>(BackupRejection why) ->
                    tell(why, now);
            case Result.Denied<ProvedBackup, BackupRejection> _,
                    Result.Stale<ProvedBackup, BackupRejection> _,
                    Result.Missing<ProvedBackup, BackupRejection> _ -> {}
        }
    }

    private void tell(BackupRejection why, Instant now) {
        if (!told.equals(Optional.of(why))) {
            told = Optional.of(why);
            news.accept(new SchedulerNews.NotBackedUp(why, now));
        }
    }
}
