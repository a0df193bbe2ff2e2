package hedgeward.scheduler;

import hedgeward.app.access.Actor;
import hedgeward.app.clock.ClockDoubt;
import hedgeward.app.common.Result;
import hedgeward.app.expiry.DeadlineWatch;
import hedgeward.app.expiry.SchedulerNews;
import hedgeward.app.expiry.Sweep;
import hedgeward.app.expiry.SweepReport;
import hedgeward.app.expiry.UpcomingDeadlines;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// One look at the time. It compares wall clocks, never counts ticks: however long ago the last
/// look was, this one does all that has become due. Used by one thread.
public final class ExpiryRound {

    /// Wall clock and running time may drift this far apart without being noticed.
    static final Duration DRIFT = Duration.ofSeconds(60);

    /// A pass is made at least this often, so that the register knows until when it was looked
    /// after.
    static final Duration AT_LEAST_EVERY = Duration.ofMinutes(15);

    private final Sweep sweep;
    private final UpcomingDeadlines deadlines;
    private final TwoClocks clocks;
    private final Watches watches;
    private final Consumer<SchedulerNews> news;
    private Optional<TwoClocks.Reading> before = Optional.empty();
    private DeadlineWatch watch = DeadlineWatch.FRESH;
    private final ZoneLook zones = new ZoneLook();

    public ExpiryRound(
            Sweep sweep,
            UpcomingDeadlines deadlines,
            TwoClocks clocks,
            Watches watches,
            Consumer<SchedulerNews> news) {
        this.sweep = sweep;
        this.deadlines = deadlines;
        this.clocks = clocks;
        this.watches = watches;
        this.news = news;
    }

    /// Looks once: tells of a gap, refuses to write by a clock that went back, makes a pass when
    /// one is due, warns of deadlines.
    public void look() {
        TwoClocks.Reading now = clocks.read();
        if (watches.time().takeConfirmed()) {
            before = Optional.empty();
        }
        zones.differs(watches.zone().get(), now.wall())
                .ifPresent(zone -> news.accept(new SchedulerNews.ZoneElsewhere(zone, now.wall())));
        Optional<Instant> newest = newestKnown();
        if (newest.filter(known -> now.wall().isBefore(known.minus(DRIFT))).isPresent()) {
            doubt(now.wall(), newest.get());
            return;
        }
        watches.time().trusted();
        before.map(now::aheadOf)
                .filter(gap -> gap.compareTo(DRIFT) > 0)
                .ifPresent(gap -> news.accept(new SchedulerNews.Woke(gap, now.wall())));
        before = Optional.of(now);
        sweepWhenDue(now.wall());
        warn(now.wall());
    }

    private Optional<Instant> newestKnown() {
        return Stream.of(
                        sweep.lastRun(),
                        watches.earliest().get(),
                        before.map(TwoClocks.Reading::wall))
                .flatMap(Optional::stream)
                .max(Instant::compareTo);
    }

    private void doubt(Instant wall, Instant newest) {
        if (watches.time().doubted(new ClockDoubt(wall, newest))) {
            news.accept(new SchedulerNews.ClockDoubtful(wall, newest));
        }
    }

    private void sweepWhenDue(Instant now) {
        boolean longAgo =
                sweep.lastRun()
                        .map(last -> Duration.between(last, now).compareTo(AT_LEAST_EVERY) >= 0)
                        .orElse(true);
        if (!longAgo && !sweep.isDue(now)) {
            return;
        }
        if (sweep.handle(Actor.SCHEDULER, now) instanceof Result.Done<SweepReport, Void>(var report)
                && !report.isEmpty()) {
            news.accept(new SchedulerNews.Swept(report));
        }
    }

    private void warn(Instant now) {
        DeadlineWatch.Told told = watch.look(deadlines.at(now), now);
        watch = told.after();
        if (!told.warnings().isEmpty()) {
            news.accept(new SchedulerNews.Warned(told.warnings()));
        }
    }
}
