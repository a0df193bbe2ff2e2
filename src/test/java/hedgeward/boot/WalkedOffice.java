package hedgeward.boot;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.boot.desktop.Desktop;
import hedgeward.boot.desktop.RememberedOffice;
import hedgeward.cli.Terminal;
import hedgeward.security.Stretching;
import hedgeward.ui.kit.Theme;
import hedgeward.ui.shell.IdleLimits;

import javafx.stage.Stage;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/// The product as it is put together for everybody, in a home folder of the test's own, by a clock
/// the test moves. The scheduler looks ten times a second, and nobody is locked out for having been
/// away: days pass in a moment here.
final class WalkedOffice implements AutoCloseable {

    static final String USER = "Quill Marchbanks";
    static final String PASSPHRASE = "four tame otters sing";

    private static final Duration EVERY = Duration.ofMillis(100);
    private static final Duration LONG = Duration.ofDays(1000);

    private final PaperTray paper = new PaperTray();
    private final Path home;
    private final MovedClock clock;
    private final Wiring wiring;
    private final Desktop desktop;
    private final OnScreen screen;

    /// On the FX thread.
    WalkedOffice(Stage stage, Path home, Instant now) {
        this.home = home;
        this.clock = new MovedClock(now);
        Paths paths = new Paths("Linux", home, Map.of());
        this.wiring = new Wiring("1.2.3", clock, paths, Optional.of(Stretching.FLOOR));
        Desktop.Parts usual =
                wiring.desktop(new RememberedOffice(paths.lastOffice(), paths.usualOffice()));
        this.desktop =
                new Desktop(
                        new Desktop.Parts(
                                usual.door(),
                                usual.backups(),
                                usual.keys(),
                                usual.desks(),
                                usual.memory(),
                                usual.clock(),
                                usual.changes(),
                                paper,
                                new Desktop.Program("1.2.3", EVERY, new IdleLimits(LONG, LONG))),
                        Theme.LIGHT);
        this.screen = new OnScreen(desktop);
        stage.setScene(desktop.scene());
        stage.show();
        desktop.begin();
    }

    OnScreen screen() {
        return screen;
    }

    PaperTray paper() {
        return paper;
    }

    void moveTo(Instant instant) {
        clock.moveTo(instant);
    }

    /// The folder of the office.
    Path folder() {
        return home.resolve(".local/share/hedgeward");
    }

    /// What a command says, typed while no window has the office open.
    String command(String... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Terminal terminal =
                new Terminal(
                        new PrintWriter(out),
                        new PrintWriter(err),
                        false,
                        _ -> Optional.of(PASSPHRASE.toCharArray()));
        int code = wiring.commandLine(terminal).run(words);
        assertThat(code).as(err.toString()).isZero();
        return out.toString();
    }

    void unlock() {
        screen.type("signin-user", USER);
        screen.typeSecret("signin-passphrase", PASSPHRASE);
        screen.press("signin-unlock");
        screen.await("Today", () -> screen.shows("shell-rail-today"));
    }

    /// Each of the three parts is copied from the screen and typed back.
    void keepTheRecoveryKey() {
        screen.press("recovery-show");
        for (int part = 1; part <= 3; part++) {
            screen.read("part " + part + " of 3");
            String letters = screen.ask(() -> screen.words("recovery-letters"));
            screen.press("recovery-on-paper");
            screen.type("recovery-typed", letters);
            screen.press("recovery-compare");
        }
    }

    void lock() {
        screen.press("shell-lock");
        screen.await("sign-in", () -> screen.shows("signin-unlock"));
    }

    @Override
    public void close() {
        screen.ask(
                () -> {
                    desktop.close();
                    return true;
                });
    }
}
