package hedgeward.boot.desktop;

import hedgeward.app.access.WithoutPassphrase;
import hedgeward.app.common.Changes;
import hedgeward.app.common.Result;
import hedgeward.app.expiry.SchedulerNews;
import hedgeward.app.office.OfficeSettings;
import hedgeward.boot.Clockwork;
import hedgeward.ui.kit.Icon;
import hedgeward.ui.kit.PageAddress;
import hedgeward.ui.kit.Places;
import hedgeward.ui.kit.UiTasks;
import hedgeward.ui.kit.UiTicker;
import hedgeward.ui.shell.ChangeRelay;
import hedgeward.ui.shell.Destination;
import hedgeward.ui.shell.Navigation;
import hedgeward.ui.shell.PaletteAction;
import hedgeward.ui.shell.ShellContents;
import hedgeward.ui.shell.ShellController;
import hedgeward.ui.shell.ShellSession;
import hedgeward.ui.wording.NewsWords;

import javafx.scene.Parent;
import javafx.scene.Scene;

import java.time.Duration;
import java.util.List;

/// An office from unlocking to locking: the shell with its pages, and the scheduler beside them.
/// Used on the FX thread, but for `close`.
final class OpenSession {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final OfficeDesk desk;
    private final UiTasks tasks;
    private final NewsWords words;
    private final ShellController shell;
    private final Clockwork clockwork;
    private final DeskPages.WayOut way;

    /// What a session is opened with.
    record Around(
            Surface surface,
            UiTasks tasks,
            UiTicker ticker,
            Changes changes,
            Desktop.Program program,
            DeskPages.WayOut way,
            Runnable onLock) {}

    OpenSession(OfficeDesk desk, OfficeSettings office, Around around) {
        this.desk = desk;
        this.tasks = around.tasks();
        this.way = around.way();
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
                                around.program().idle()),
                        contents(
                                surface,
                                new DeskPages.Beside(tasks, around.ticker(), relay, around.way()),
                                around.onLock()));
        this.clockwork = desk.clockwork(around.program().every(), this::hear);
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
        clockwork.scheduler().start();
        tasks.run(
                () -> {
                    desk.presence().came(desk.actor(), wrongTries);
                    return desk.backups().read().plan().folder();
                },
                folder -> folder.ifPresent(way.backups()));
        tasks.run(
                () -> desk.useCases().keepPeople().withoutPassphrase(desk.actor()),
                this::tellWhoWaits);
    }

    private void tellWhoWaits(Result<WithoutPassphrase, String> answer) {
        if (answer instanceof Result.Done<WithoutPassphrase, String>(WithoutPassphrase found)
                && !found.names().isEmpty()) {
            shell.notify(
                    words.withoutPassphrase(
                            found.names().size(), () -> shell.open(Places.office("people"))));
        }
    }

    /// Takes the pages away; what is under way goes on. Call `lock` then, in the background.
    void leave() {
        shell.close();
    }

    /// Ends the scheduler, waits for work under way, closes the office. Not on the FX thread while
    /// work is still to be delivered there.
    void lock() {
        clockwork.close();
        tasks.awaitQuiet(PATIENCE);
        try {
            desk.presence().left(desk.actor());
        } finally {
            desk.close();
        }
    }

    /// Waits until the scheduler has looked at the time once. Not on the FX thread.
    void awaitFirstLook() {
        clockwork.looked().join();
    }

    private ShellContents contents(Surface surface, DeskPages.Beside beside, Runnable onLock) {
        DeskStatus status = new DeskStatus(desk, surface.look());
        return new ShellContents(
                Destination.usual(),
                new DeskPages(desk, surface.look(), beside).all(),
                status,
                OpenSession::actions,
                status::now,
                onLock,
                this::confirmTime);
    }

    /// Somebody says that the PC's time is right.
    private void confirmTime() {
        tasks.run(
                () -> desk.useCases().confirmTime().handle(desk.actor()),
                answer -> {
                    shell.notify(words.timeConfirmed(answer));
                    shell.refreshStatus();
                });
    }

    private static List<PaletteAction> actions(Navigation to) {
        return List.of(
                action(DesktopMsg.ACTION_NEW_NOTICE, Icon.ADD, to, Places.newNotice()),
                action(DesktopMsg.ACTION_NEW_ORDER, Icon.COURT, to, Places.newOrder()),
                action(DesktopMsg.ACTION_RECORD_VISIT, Icon.EDIT, to, Places.recordVisit()),
                action(DesktopMsg.ACTION_PRINT_SCHEDULE, Icon.PRINT, to, Places.schedule()),
                action(DesktopMsg.ACTION_HOLIDAYS, Icon.OFFICE, to, Places.office("holidays")));
    }

    private static PaletteAction action(
            DesktopMsg word, Icon icon, Navigation to, PageAddress page) {
        return new PaletteAction(word, icon, () -> to.open(page));
    }

    /// Heard on the scheduler's thread, when the briefing is kept already.
    private void hear(SchedulerNews news) {
        tasks.later(
                () -> {
                    words.notices(news, clock -> shell.open(DeskStatus.pageOf(clock)))
                            .forEach(shell::notify);
                    shell.refreshStatus();
                });
    }
}
