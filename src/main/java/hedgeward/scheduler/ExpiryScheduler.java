package hedgeward.scheduler;

import hedgeward.app.expiry.SchedulerNews;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// The one thread that looks at the time while an office is open. It is never interrupted: closing
/// waits for the look that is running. A look that fails is told and the next one tries again.
public final class ExpiryScheduler implements AutoCloseable {

    /// The usual time between two looks.
    public static final Duration EVERY = Duration.ofSeconds(30);

    private static final Logger LOG = LoggerFactory.getLogger(ExpiryScheduler.class);

    private final Runnable look;
    private final Duration every;
    private final Consumer<SchedulerNews> news;
    private final InstantSource clock;
    private final ScheduledExecutorService thread;

    /// @param look what is done at each look, as of [ExpiryRound#look]
    /// @param every the time between the end of one and the next
    public ExpiryScheduler(
            Runnable look, Consumer<SchedulerNews> news, InstantSource clock, Duration every) {
        this.look = look;
        this.every = every;
        this.news = news;
        this.clock = clock;
        this.thread =
                Executors.newSingleThreadScheduledExecutor(
                        Thread.ofPlatform().daemon().name("expiry").factory());
    }

    /// Looks at once, then again and again.
    public void start() {
        var _ =
                thread.scheduleWithFixedDelay(
                        this::safely, 0, every.toMillis(), TimeUnit.MILLISECONDS);
    }

    /// Waits for the look that is running, then ends. Not to be called from a listener.
    @Override
    public void close() {
        thread.close();
    }

    private void safely() {
        try {
            look.run();
        } catch (RuntimeException failure) {
            String kind = failure.getClass().getSimpleName();
            LOG.warn("a look at the time failed", failure);
            news.accept(new SchedulerNews.Failed(clock.instant(), kind));
        }
    }
}
