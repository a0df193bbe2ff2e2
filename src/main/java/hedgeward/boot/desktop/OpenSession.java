package hedgeward.boot.desktop;

import hedgeward.app.common.Changes;
import hedgeward.app.expiry.SchedulerNews;
import hedgeward.app.office.OfficeSettings;
import hedgeward.scheduler.ExpiryRound;
import hedgeward.scheduler.ExpiryScheduler;
import hedgeward.scheduler.TwoClocks;
import hedgeward.ui.kit.UiTasks;
import hedgeward.ui.kit.UiTicker;
import hedgeward.ui.shell.ChangeRelay;
import hedgeward.ui.shell.Destination;
import hedgeward.ui.shell.IdleLimits;
import hedgeward.ui.shell.ShellContents;
import hedgeward.ui.shell.ShellController;
import hedgeward.ui.shell.ShellSession;
import hedgeward.ui.wording.NewsWords;

import javafx.scene.Parent;
import javafx.scene.Scene;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/// An office from unlocking to locking: the shell with its pages, and the scheduler beside them.
/// Used on the FX thread, but for `close`.
final class OpenSession {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final OfficeDesk desk;
    private final UiTasks tasks;
    private final NewsWords words;
    private final ShellController shell;
    private final ExpiryRound round;
    private final ExpiryScheduler scheduler;
    private final CompletableFuture<Void> looked = new CompletableFuture<>();

    /// What a session is opened with.
    record Around(
            Surface surface, UiTasks tasks, UiTicker ticker, Changes changes, Runnable onLock) {}

    OpenSession(OfficeDesk desk, OfficeSettings office, Around around) {
        this.desk = desk;
        this.tasks = around.tasks();
        Surface surface = around.surface();
        this.words = new NewsWords(surface.look().messages(), surface.look().times());
        ChangeRelay relay = new ChangeRelay(around.changes(), tasks);
        this.shell =
                new ShellController(
                        surface.look(),
                        tasks,
                        around.ticker(),
                        surface.themes(),
                        new ShellSession(
                                office.name(),
                                desk.actor().userName(),
                                office.training(),
                                IdleLimits.usual()),
                        contents(
                                surface,
                                new DeskPages.Beside(tasks, around.ticker(), relay),
                                around.onLock()));
        Clock clock = desk.useCases().with().clock();
        this.round =
                new ExpiryRound(
                        desk.useCases().sweep(),
                        desk.useCases().deadlines(),
                        new TwoClocks(clock, System::nanoTime),
                        this::hear);
        this.scheduler = new ExpiryScheduler(this::look, this::hear, clock);
    }

    Parent root() {
        return shell.root();
    }

    ShellController shell() {
        return shell;
    }

    /// Takes the scene over and begins to look at the time.
    void begin(Scene scene, int wrongTries) {
        shell.attach(scene);
        if (wrongTries > 0) {
            shell.notify(words.wrongTries(wrongTries));
        }
        scheduler.start();
    }

    /// Takes the pages away; what is under way goes on. Call `lock` then, in the background.
    void leave() {
        shell.close();
    }

    /// Ends the scheduler, waits for work under way, closes the office. Not on the FX thread while
    /// work is still to be delivered there.
    void lock() {
        scheduler.close();
        tasks.awaitQuiet(PATIENCE);
        desk.close();
    }

    /// Waits until the scheduler has looked at the time once. Not on the FX thread.
    void awaitFirstLook() {
        looked.join();
    }

    private void look() {
        round.look();
        looked.complete(null);
    }

    private ShellContents contents(Surface surface, DeskPages.Beside beside, Runnable onLock) {
        DeskStatus status = new DeskStatus(desk, surface.look());
        return new ShellContents(
                Destination.usual(),
                new DeskPages(desk, surface.look(), beside).all(),
                status::find,
                _ -> List.of(),
                status::now,
                onLock);
    }

    /// Heard on the scheduler's thread; a briefing is kept before the page is told to look again.
    private void hear(SchedulerNews news) {
        if (news instanceof SchedulerNews.Swept(var report)) {
            desk.briefings().hear(report);
        }
        tasks.later(
                () -> {
                    words.notices(news, clock -> shell.open(DeskStatus.pageOf(clock)))
                            .forEach(shell::notify);
                    shell.refreshStatus();
                });
    }
}
