package hedgeward.ui.kit;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Duration;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/// The present instant as something to bind to: one property that moves each second and one that
/// moves each minute. It only announces the time; nothing is decided by it. Used on the FX thread.
public final class UiTicker {

    private final InstantSource clock;
    private final ReadOnlyObjectWrapper<Instant> second;
    private final ReadOnlyObjectWrapper<Instant> minute;
    private final Timeline beat;

    public UiTicker(InstantSource clock) {
        this.clock = clock;
        Instant now = clock.instant();
        this.second = new ReadOnlyObjectWrapper<>(this, "second", wholeSecond(now));
        this.minute = new ReadOnlyObjectWrapper<>(this, "minute", wholeMinute(now));
        this.beat = new Timeline(new KeyFrame(Duration.seconds(1), _ -> tick()));
        beat.setCycleCount(Animation.INDEFINITE);
    }

    /// Begins to move with the clock.
    public void start() {
        tick();
        beat.play();
    }

    /// Stands still.
    public void stop() {
        beat.stop();
    }

    /// Reads the clock once. Called by the beat, and by tests that move their clock.
    public void tick() {
        Instant now = clock.instant();
        second.set(wholeSecond(now));
        minute.set(wholeMinute(now));
    }

    /// The clock's instant, read now.
    public Instant now() {
        return clock.instant();
    }

    /// Changes each second.
    public ReadOnlyObjectProperty<Instant> secondProperty() {
        return second.getReadOnlyProperty();
    }

    /// Changes each minute; enough for everything that is not the biggest clock on the page.
    public ReadOnlyObjectProperty<Instant> minuteProperty() {
        return minute.getReadOnlyProperty();
    }

    private static Instant wholeSecond(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS);
    }

    private static Instant wholeMinute(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MINUTES);
    }
}
