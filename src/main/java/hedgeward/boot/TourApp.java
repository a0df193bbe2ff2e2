package hedgeward.boot;

import hedgeward.boot.desktop.Tour;
import hedgeward.boot.desktop.TrainingOffice;
import hedgeward.ui.kit.UiTasks;

import javafx.application.Application;
import javafx.stage.Stage;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;

/// The tour as the toolkit starts it. Its clock stands still, so that the pictures of two runs are
/// of the same moment. A failure on the way ends the program with it.
public final class TourApp extends Application {

    private static final Logger LOG = LoggerFactory.getLogger(TourApp.class);
    private static final Instant MOMENT = Instant.parse("2026-11-24T10:20:00Z");

    private Optional<Throwable> failure = Optional.empty();

    @Override
    public void init() {
        Locale.setDefault(Locale.UK);
    }

    @Override
    public void start(Stage unused) {
        String version = getParameters().getNamed().getOrDefault("version", "");
        Path folder = Path.of(getParameters().getNamed().getOrDefault("out", "tour"));
        Clock clock = Clock.fixed(MOMENT, ZoneOffset.UTC);
        UiTasks tasks = UiTasks.onFxThread(this::fail);
        TrainingOffice office = TrainingOffice.inTemporaryFolder();
        Tour tour =
                new Tour(Wiring.forTraining(version, clock).desktop(office), office, folder, tasks);
        tasks.run(
                () -> {
                    try (office) {
                        tour.take();
                    }
                    return folder;
                },
                _ -> tasks.leave(),
                _ -> tasks.leave());
    }

    private void fail(Throwable thrown) {
        LOG.error("the tour failed", thrown);
        failure = Optional.of(thrown);
    }

    @Override
    public void stop() {
        failure.ifPresent(
                thrown -> {
                    throw new IllegalStateException("the tour did not come to its end", thrown);
                });
    }
}
