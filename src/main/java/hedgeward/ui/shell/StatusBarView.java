package hedgeward.ui.shell;

import hedgeward.app.backup.BackupHealth;
import hedgeward.ui.kit.Boxes;
import hedgeward.ui.kit.Countdown;
import hedgeward.ui.kit.Icon;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.PageAddress;
import hedgeward.ui.kit.Places;
import hedgeward.ui.kit.Scope;
import hedgeward.ui.wording.BackupWords;

import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;

import java.time.Instant;
import java.util.function.Consumer;

/// The bar at the bottom: the deadline that comes first, when expiry was last checked, and what
/// runs in the background.
final class StatusBarView {

    private static final PseudoClass LATE = PseudoClass.getPseudoClass("late");

    private final Look look;
    private final ShellModel model;
    private final ObservableValue<Instant> now;
    private final Consumer<PageAddress> onOpen;
    private final Countdown countdown;
    private final HBox root = Boxes.row();

    StatusBarView(
            Look look,
            ShellModel model,
            ObservableValue<Instant> now,
            Consumer<PageAddress> onOpen,
            Scope scope) {
        this.look = look;
        this.model = model;
        this.now = now;
        this.onOpen = onOpen;
        this.countdown = new Countdown(look.times(), now, scope);
        countdown.getStyleClass().add("hw-status-countdown");
        Hyperlink next =
                look.widgets()
                        .link(
                                "shell-next-deadline",
                                model.statusProperty().map(this::nextWords),
                                this::openNext);
        next.setGraphic(Icon.CLOCK.node());
        next.disableProperty().bind(model.statusProperty().map(it -> it.next().isEmpty()));
        root.getStyleClass().add("hw-status-bar");
        root.getChildren()
                .setAll(
                        next,
                        countdown,
                        Boxes.gap(),
                        listEnds(),
                        backup(scope),
                        label("shell-last-pass", model.statusProperty().map(this::passWords)),
                        label("shell-background", model.tasksProperty().map(this::taskWords)),
                        progress());
        scope.observe(model.statusProperty(), this::count);
    }

    Parent root() {
        return root;
    }

    /// Leads to the list of bank holidays while it is about to end.
    private Hyperlink listEnds() {
        Hyperlink link =
                look.widgets()
                        .link(
                                "shell-list-ends",
                                model.statusProperty().map(this::listWords),
                                () -> onOpen.accept(Places.office("holidays")));
        link.setGraphic(Icon.BELL.node());
        link.visibleProperty()
                .bind(model.statusProperty().map(status -> status.listLeft().isPresent()));
        link.managedProperty().bind(link.visibleProperty());
        return link;
    }

    private String listWords(ShellStatus status) {
        return status.listLeft().isPresent()
                ? text(ShellMsg.STATUS_LIST_ENDS, Math.max(0, status.listLeft().getAsLong()))
                : "";
    }

    /// The age of the newest proved backup; it leads to where backups are made.
    private Hyperlink backup(Scope scope) {
        Hyperlink link =
                look.widgets()
                        .link("shell-backup", "", () -> onOpen.accept(Places.office("backups")));
        link.getStyleClass().add("hw-status-backup");
        scope.observe(
                model.statusProperty(),
                status -> {
                    link.setVisible(status.backup().isPresent());
                    link.setManaged(status.backup().isPresent());
                    status.backup().ifPresent(health -> show(link, health));
                });
        return link;
    }

    private void show(Hyperlink link, BackupHealth health) {
        boolean isLate = health.isOverdue();
        link.setText(new BackupWords(look.messages()).age(health, look.times(), now.getValue()));
        link.pseudoClassStateChanged(LATE, isLate);
        link.setGraphic((isLate ? Icon.ACT_NOW : Icon.SAVE).node());
    }

    private Label label(String id, ObservableValue<String> words) {
        Label label = look.widgets().value(words);
        label.setId(id);
        label.setWrapText(false);
        return label;
    }

    private ProgressBar progress() {
        ProgressBar bar = new ProgressBar(0);
        bar.getStyleClass().add("hw-status-progress");
        bar.setFocusTraversable(false);
        ObservableValue<Boolean> working = model.tasksProperty().map(StatusBarView::some);
        bar.visibleProperty().bind(working);
        bar.progressProperty()
                .bind(working.map(some -> some ? ProgressBar.INDETERMINATE_PROGRESS : 0.0));
        return bar;
    }

    private void count(ShellStatus status) {
        countdown.setVisible(status.next().isPresent());
        status.next().ifPresent(next -> countdown.show(next.start(), next.end()));
    }

    private void openNext() {
        model.statusProperty().get().next().ifPresent(next -> onOpen.accept(next.page()));
    }

    private String nextWords(ShellStatus status) {
        return status.next()
                .map(next -> text(ShellMsg.STATUS_NEXT, next.words()))
                .orElseGet(() -> text(ShellMsg.STATUS_NO_DEADLINE));
    }

    private String passWords(ShellStatus status) {
        return status.lastPass()
                .map(at -> text(ShellMsg.STATUS_LAST_PASS, look.times().dayTime(at)))
                .orElseGet(() -> text(ShellMsg.STATUS_NO_PASS));
    }

    private String taskWords(Number count) {
        return some(count) ? text(ShellMsg.STATUS_WORKING, count) : text(ShellMsg.STATUS_QUIET);
    }

    private static boolean some(Number count) {
        return count.intValue() > 0;
    }

    private String text(ShellMsg key, Object... values) {
        return look.messages().text(key, values);
    }
}
