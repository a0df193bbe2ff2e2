package hedgeward.boot;

import hedgeward.app.expiry.Briefings;
import hedgeward.app.expiry.SchedulerNews;
import hedgeward.app.expiry.Sweep;
import hedgeward.app.expiry.UpcomingDeadlines;
import hedgeward.scheduler.ExpiryRound;
import hedgeward.scheduler.ExpiryScheduler;
import hedgeward.scheduler.TwoClocks;

import java.time.InstantSource;
import java.util.function.Consumer;

/// What runs by the clock while an office is open: the scheduler, and the briefings it fills.
/// Started after unlocking, closed before the office is.
///
/// @param briefings what people coming back are to be told
/// @param scheduler not started yet
public record Clockwork(Briefings briefings, ExpiryScheduler scheduler) implements AutoCloseable {

    /// @param news told of everything, on the scheduler's thread, after the briefings
    static Clockwork of(Repositories ports, InstantSource clock, Consumer<SchedulerNews> news) {
        Sweep sweep = sweep(ports, clock);
        UpcomingDeadlines deadlines = new UpcomingDeadlines(ports.unitOfWork(), ports.desk());
        Briefings briefings = new Briefings(ports.unitOfWork(), deadlines, ports.audit(), clock);
        Consumer<SchedulerNews> both =
                told -> {
                    if (told instanceof SchedulerNews.Swept(var report)) {
                        briefings.hear(report);
                    }
                    news.accept(told);
                };
        ExpiryRound round =
                new ExpiryRound(sweep, deadlines, new TwoClocks(clock, System::nanoTime), both);
        return new Clockwork(briefings, new ExpiryScheduler(round::look, both, clock));
    }

    static Sweep sweep(Repositories ports, InstantSource clock) {
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
