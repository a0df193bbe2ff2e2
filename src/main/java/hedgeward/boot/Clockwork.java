package hedgeward.boot;

import hedgeward.app.backup.BackUpOffice;
import hedgeward.app.backup.ReadBackups;
import hedgeward.app.expiry.Briefings;
import hedgeward.app.expiry.SchedulerNews;
import hedgeward.app.expiry.Sweep;
import hedgeward.app.expiry.UpcomingDeadlines;
import hedgeward.scheduler.BackupRound;
import hedgeward.scheduler.ExpiryRound;
import hedgeward.scheduler.ExpiryScheduler;
import hedgeward.scheduler.TwoClocks;
import hedgeward.scheduler.Watches;

import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/// What runs by the clock while an office is open: the scheduler, and the briefings it fills.
/// Started after unlocking, closed before the office is.
///
/// @param scheduler not started yet
/// @param looked done when the scheduler has looked at the time once
public record Clockwork(ExpiryScheduler scheduler, CompletableFuture<Void> looked)
        implements AutoCloseable {

    /// What the scheduler works with beside the ports.
    ///
    /// @param briefings what people coming back are to be told
    /// @param watches what the PC's clock is held against
    /// @param plans asked after each look whether a backup is due, unless the PC's clock is in
    ///   doubt
    public record Work(
            Briefings briefings, Watches watches, ReadBackups plans, BackUpOffice backups) {}

    /// @param every the time between two looks
    /// @param news told of everything, on the scheduler's thread, after the briefings
    public static Clockwork of(
            Repositories ports,
            InstantSource clock,
            Duration every,
            Work work,
            Consumer<SchedulerNews> news) {
        Sweep sweep = sweep(ports, clock);
        UpcomingDeadlines deadlines =
                new UpcomingDeadlines(ports.unitOfWork(), ports.desk(), ports.gate());
        Consumer<SchedulerNews> both =
                told -> {
                    if (told instanceof SchedulerNews.Swept(var report)) {
                        work.briefings().hear(report);
                    }
                    news.accept(told);
                };
        ExpiryRound round =
                new ExpiryRound(
                        sweep,
                        deadlines,
                        new TwoClocks(clock, System::nanoTime),
                        work.watches(),
                        both);
        BackupRound backups = new BackupRound(work.plans(), work.backups(), clock, both);
        CompletableFuture<Void> looked = new CompletableFuture<>();
        Runnable look =
                () -> {
                    round.look();
                    looked.complete(null);
                    if (work.watches().time().doubt().isEmpty()) {
                        backups.look();
                    }
                };
        return new Clockwork(new ExpiryScheduler(look, both, clock, every), looked);
    }

    /// The sweep over these ports.
    public static Sweep sweep(Repositories ports, InstantSource clock) {
        return new Sweep(
                ports.unitOfWork(),
                new Sweep.Ports(ports.expiries(), ports.sweepRuns(), ports.audit()),
                clock);
    }

    @Override
    public void close() {
        scheduler.close();
    }
}
