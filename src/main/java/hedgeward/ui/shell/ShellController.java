package hedgeward.ui.shell;

import hedgeward.ui.kit.Lane;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Notice;
import hedgeward.ui.kit.PageAddress;
import hedgeward.ui.kit.Scope;
import hedgeward.ui.kit.Themes;
import hedgeward.ui.kit.Toasts;
import hedgeward.ui.kit.UiTasks;
import hedgeward.ui.kit.UiTicker;

import javafx.scene.Parent;
import javafx.scene.Scene;

import java.util.Optional;

/// The window around every page, from unlocking an office until it is locked. Used on the FX
/// thread.
public final class ShellController implements Navigation, ShellActions, AutoCloseable {

    private final Look look;
    private final UiTicker ticker;
    private final Themes themes;
    private final ShellContents contents;
    private final ShellModel model;
    private final Scope scope = new Scope();
    private final History history = new History();
    private final IdleWatch idle;
    private final PageHost pages;
    private final OwnWindows windows;
    private final Toasts toasts;
    private final CommandPalette palette;
    private final Lane statusLane;
    private final ShellView view;

    /// A shell for one session. It shows nothing before `open`.
    public ShellController(
            Look look,
            UiTasks tasks,
            UiTicker ticker,
            Themes themes,
            ShellSession session,
            ShellContents contents) {
        this.look = look;
        this.ticker = ticker;
        this.themes = themes;
        this.contents = contents;
        this.model = new ShellModel(session, contents.rail(), themes.currentProperty());
        this.idle = new IdleWatch(session.idle(), ticker.now());
        this.pages = new PageHost(contents.pages(), this);
        this.windows = new OwnWindows(look, themes, model, this);
        this.toasts = new Toasts(look.messages());
        this.palette = new CommandPalette(look, contents, this, tasks, scope);
        this.statusLane = tasks.lane();
        scope.bind(model.tasksProperty(), tasks.runningProperty());
        this.view = new ShellView(look, model, parts(), scope);
        new DeskWatch(model, () -> idle.touched(ticker.now()), this::unblur).begin(scope);
        scope.listen(ticker.secondProperty(), _ -> checkIdle());
        scope.listen(ticker.minuteProperty(), _ -> refreshStatus());
        refreshStatus();
    }

    /// The whole window's content.
    public Parent root() {
        return view.root();
    }

    /// Gives the window's scene its look and its keys, until the shell closes.
    public void attach(Scene scene) {
        themes.dress(scene, scope);
        ShellKeys.install(scene, this);
        scope.onEnd(() -> scene.getAccelerators().clear());
    }

    /// Asks for the next deadline and the last pass again: each minute, and when facts changed.
    public void refreshStatus() {
        statusLane.run(contents.status(), model.statusProperty()::set);
    }

    @Override
    public void open(PageAddress address) {
        history.visit(address);
        showCurrent();
    }

    @Override
    public void openInWindow(PageAddress address) {
        if (!windows.bringToFront(address)) {
            windows.open(address, pages.create(address));
        }
    }

    @Override
    public void back() {
        history.back().ifPresent(_ -> showCurrent());
    }

    @Override
    public void forward() {
        history.forward().ifPresent(_ -> showCurrent());
    }

    @Override
    public void notify(Notice notice) {
        toasts.show(notice);
    }

    @Override
    public void ownWindow() {
        history.current().ifPresent(this::openInWindow);
    }

    @Override
    public void blur() {
        model.blurredProperty().set(true);
    }

    @Override
    public void unblur() {
        model.blurredProperty().set(false);
    }

    @Override
    public void lock() {
        contents.onLock().run();
    }

    @Override
    public void search() {
        palette.view().enter();
    }

    @Override
    public void place(int number) {
        if (number < contents.rail().size()) {
            open(contents.rail().get(number).address());
        }
    }

    /// Closes every page and window. After this the shell is not used again.
    @Override
    public void close() {
        windows.close();
        pages.close();
        scope.close();
    }

    private ShellView.Parts parts() {
        return new ShellView.Parts(
                new RailView(look, model, this::open, scope).root(),
                new TopBarView(look, model, palette.view().box(), this).root(),
                new ClockBanner(
                                look,
                                model,
                                ticker.minuteProperty(),
                                contents.onConfirmTime(),
                                scope)
                        .root(),
                toasts,
                pages.place(),
                new StatusBarView(look, model, ticker.minuteProperty(), this::open, scope).root(),
                palette.view().drop());
    }

    private void showCurrent() {
        Optional<PageAddress> here = history.current();
        here.ifPresent(pages::show);
        model.placeProperty().set(here);
        model.canGoBackProperty().set(history.canGoBack());
        model.canGoForwardProperty().set(history.canGoForward());
    }

    private void checkIdle() {
        switch (idle.at(ticker.now())) {
            case NOTHING -> {}
            case BLUR -> blur();
            case LOCK -> lock();
        }
    }
}
