package hedgeward.boot.desktop;

import hedgeward.app.access.Door;
import hedgeward.app.access.KeyDoor;
import hedgeward.app.access.KeyParts;
import hedgeward.app.backup.BackupDoor;
import hedgeward.app.common.Changes;
import hedgeward.app.office.OfficeSettings;
import hedgeward.domain.clock.London;
import hedgeward.print.Printer;
import hedgeward.ui.kit.Dialogs;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Messages;
import hedgeward.ui.kit.OwnClipboard;
import hedgeward.ui.kit.Places;
import hedgeward.ui.kit.Scope;
import hedgeward.ui.kit.Theme;
import hedgeward.ui.kit.Themes;
import hedgeward.ui.kit.UiTasks;
import hedgeward.ui.kit.UiTicker;
import hedgeward.ui.paper.RecipientSheet;
import hedgeward.ui.recovery.RecoveryPapersController;
import hedgeward.ui.shell.IdleLimits;
import hedgeward.ui.signin.Entered;
import hedgeward.ui.signin.OfficeMemory;
import hedgeward.ui.signin.SignInController;
import hedgeward.ui.wording.DiskWords;

import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The client: sign-in, then an open office, then sign-in again. Used on the FX thread.
public final class Desktop implements AutoCloseable {

    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Parts parts;
    private final Scope scope = new Scope();
    private final Surface surface;
    private final Dialogs dialogs;
    private final FailureDesk failures;
    private final UiTasks tasks;
    private final UiTasks officeTasks;
    private final UiTicker ticker;
    private final OwnClipboard clipboard;
    private final Scene scene = new Scene(new StackPane(), WIDTH, HEIGHT);
    private Optional<SignInController<OfficeDesk>> signIn = Optional.empty();
    private Optional<OpenSession> session = Optional.empty();

    /// What the client is put together from.
    ///
    /// @param desks told by the door of every desk it makes
    public record Parts(
            Door<OfficeDesk> door,
            BackupDoor backups,
            Keys keys,
            OpenDesks desks,
            OfficeMemory memory,
            Clock clock,
            Changes changes,
            Printer printer,
            Program program) {}

    /// How an office's keys are changed and its recovery key comes apart.
    public record Keys(KeyDoor door, KeyParts parts) {}

    /// About the program as a whole.
    ///
    /// @param every the time between two looks of the scheduler
    /// @param idle how long the desk may be left alone
    public record Program(String version, Duration every, IdleLimits idle) {}

    public Desktop(Parts parts, Theme theme) {
        this.parts = parts;
        this.surface =
                new Surface(
                        Look.of(new Messages(Locale.UK), London.ZONE, parts.clock()),
                        new Themes(theme));
        this.dialogs =
                new Dialogs(
                        surface.look().messages(),
                        surface.themes(),
                        parts.program().version(),
                        this::window);
        this.failures = new FailureDesk(dialogs, new DiskWords(surface.look().messages()));
        this.tasks = UiTasks.onFxThread(failures);
        this.officeTasks = UiTasks.onFxThread(failures);
        this.ticker = new UiTicker(parts.clock());
        this.clipboard = new OwnClipboard(ticker);
        clipboard.begin(scope);
        surface.themes().dress(scene, scope);
    }

    /// Begins to move with the clock and asks who comes in.
    public void begin() {
        ticker.start();
        askWhoComesIn();
    }

    /// Begins with an office that is made first, in the background.
    public void begin(Supplier<OfficeDesk> made) {
        ticker.start();
        tasks.run(made, desk -> enter(new Entered<>(desk, desk.actor(), 0)));
    }

    /// What the main window shows.
    public Scene scene() {
        return scene;
    }

    /// Reports a failure that reached the end of a thread.
    public void unexpected(Throwable failure) {
        tasks.later(() -> failures.accept(failure));
    }

    /// Closes the office in order, then the client.
    @Override
    public void close() {
        ticker.stop();
        clipboard.forget();
        session.ifPresent(OpenSession::leave);
        session.ifPresent(OpenSession::lock);
        session = Optional.empty();
        signIn.ifPresent(SignInController::close);
        tasks.awaitQuiet(PATIENCE);
        parts.desks().close();
        scope.close();
    }

    UiTasks tasks() {
        return tasks;
    }

    UiTasks officeTasks() {
        return officeTasks;
    }

    Themes themes() {
        return surface.themes();
    }

    Optional<OpenSession> session() {
        return session;
    }

    private void askWhoComesIn() {
        SignInController<OfficeDesk> controller =
                new SignInController<>(
                        parts.door(),
                        parts.memory(),
                        new SignInController.Desk(
                                tasks,
                                ticker,
                                parts.backups(),
                                parts.keys().door(),
                                new RecoveryPapersController.Paper(
                                        parts.keys().parts(), parts.printer(), dialogs::saveAs)),
                        surface.look(),
                        this::enter);
        signIn = Optional.of(controller);
        scene.setRoot(controller.root());
        controller.focus();
    }

    private void enter(Entered<OfficeDesk> entered) {
        OfficeDesk desk = entered.desk();
        tasks.run(
                () -> desk.useCases().office().handle().office(),
                office -> open(desk, office, entered.wrongTries()));
    }

    private void open(OfficeDesk desk, OfficeSettings office, int wrongTries) {
        signIn.ifPresent(SignInController::close);
        signIn = Optional.empty();
        String user = desk.actor().userName();
        OpenSession opened =
                new OpenSession(
                        desk,
                        office,
                        new OpenSession.Around(
                                surface,
                                officeTasks,
                                ticker,
                                parts.changes(),
                                parts.program(),
                                new DeskPages.WayOut(
                                        parts.printer(),
                                        new RecipientSheet(surface.look(), dialogs),
                                        dialogs::saveAs,
                                        dialogs::open,
                                        dialogs::folder,
                                        parts.memory()::rememberBackups,
                                        new DeskPages.KeyWays(
                                                parts.keys().parts(),
                                                named -> lock(in -> in.askForNewKey(named, user)))),
                                () -> lock(_ -> {})));
        session = Optional.of(opened);
        scene.setRoot(opened.root());
        opened.begin(scene, wrongTries);
        opened.shell().open(Places.today());
    }

    /// Takes everything off the screen at once, closes the office behind it, then asks who comes,
    /// or whatever else is to be asked at the door.
    private void lock(Consumer<SignInController<OfficeDesk>> then) {
        session.ifPresent(
                open -> {
                    session = Optional.empty();
                    clipboard.forget();
                    open.leave();
                    closeOthers();
                    scene.setRoot(new StackPane());
                    tasks.run(
                            () -> {
                                open.lock();
                                return open;
                            },
                            _ -> {
                                askWhoComesIn();
                                signIn.ifPresent(then);
                            });
                });
    }

    /// Dialogs and open lists show words of the office too.
    private void closeOthers() {
        List.copyOf(Window.getWindows()).stream()
                .filter(other -> !other.equals(scene.getWindow()))
                .forEach(Window::hide);
    }

    private Optional<Window> window() {
        return Optional.ofNullable(scene.getWindow());
    }
}
