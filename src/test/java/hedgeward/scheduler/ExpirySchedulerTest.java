package hedgeward.scheduler;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.app.expiry.SchedulerNews;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

class ExpirySchedulerTest {

    private static final Instant NOW = Instant.parse("2026-11-22T15:00:00Z");

    private final BlockingQueue<SchedulerNews> news = new LinkedBlockingQueue<>();

    @Test
    void looksAtOnceAndWaitsForThatLookWhenItIsClosed() throws InterruptedException {
        CountDownLatch began = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        AtomicBoolean isWhole = new AtomicBoolean();
        Runnable look =
                () -> {
                    began.countDown();
                    try {
                        isWhole.set(mayEnd.await(10, TimeUnit.SECONDS));
                    } catch (InterruptedException e) {
                        throw new AssertionError(e);
                    }
                };
        try (ExpiryScheduler scheduler = scheduler(look)) {
            scheduler.start();
            assertThat(began.await(10, TimeUnit.SECONDS)).isTrue();
            mayEnd.countDown();
        }

        assertThat(isWhole).isTrue();
        assertThat(news).isEmpty();
    }

    @Test
    void tellsOfALookThatFailedByItsTypeOnly() throws InterruptedException {
        try (ExpiryScheduler scheduler =
                scheduler(
                        () -> {
                            throw new IllegalStateException("a name that must not be told");
                        })) {
            scheduler.start();

            assertThat(news.poll(10, TimeUnit.SECONDS))
                    .isEqualTo(new SchedulerNews.Failed(NOW, "IllegalStateException"));
        }
    }

    private ExpiryScheduler scheduler(Runnable look) {
        return new ExpiryScheduler(
                look, news::add, InstantSource.fixed(NOW), ExpiryScheduler.EVERY);
    }
}
