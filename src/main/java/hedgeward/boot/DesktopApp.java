package hedgeward.boot;

import hedgeward.boot.desktop.Desktop;
import hedgeward.boot.desktop.TrainingOffice;
import hedgeward.ui.kit.Theme;

import javafx.application.Application;
import javafx.stage.Stage;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;

/// The client as the toolkit starts it: one window, closed in order when it is left.
public final class DesktopApp extends Application {

    private static final double LEAST_WIDTH = 960;
    private static final double LEAST_HEIGHT = 640;

    private Optional<Desktop> desktop = Optional.empty();
    private Optional<TrainingOffice> training = Optional.empty();

    @Override
    public void init() {
        Locale.setDefault(Locale.UK);
    }

    @Override
    public void start(Stage stage) {
        String version = getParameters().getNamed().getOrDefault("version", "");
        if (getParameters().getUnnamed().contains("--demo")) {
            startTraining(stage, version);
        } else {
            Wiring wiring = Wiring.ofThisProcess(version);
            Desktop client = new Desktop(wiring.desktop(wiring.memory()), Theme.LIGHT);
            show(stage, client);
            client.begin();
        }
    }

    @Override
    public void stop() {
        desktop.ifPresent(Desktop::close);
        training.ifPresent(TrainingOffice::close);
    }

    private void startTraining(Stage stage, String version) {
        Clock clock = Clock.systemUTC();
        TrainingOffice office = TrainingOffice.inTemporaryFolder();
        training = Optional.of(office);
        Desktop.Parts parts = Wiring.forTraining(version, clock).desktop(office);
        Desktop client = new Desktop(parts, Theme.LIGHT);
        show(stage, client);
        client.begin(() -> office.open(parts.door(), clock.instant()));
    }

    private void show(Stage stage, Desktop client) {
        desktop = Optional.of(client);
        Thread.setDefaultUncaughtExceptionHandler((_, failure) -> client.unexpected(failure));
        stage.setTitle("Hedgeward");
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.setScene(client.scene());
        stage.show();
    }
}
