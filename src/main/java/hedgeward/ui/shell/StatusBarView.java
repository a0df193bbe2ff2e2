package hedgeward.ui.shell;

import hedgeward.ui.kit.Boxes;
import hedgeward.ui.kit.Countdown;
import hedgeward.ui.kit.Icon;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.PageAddress;
import hedgeward.ui.kit.Scope;

import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;

/// The bar at the bottom: the deadline that comes first, when expiry was last checked, and what
/// runs in the background.
final class StatusBarView {

    private final Look look;
    private final Consumer<PageAddress> onOpen;
    private final Countdown countdown;
    private final Hyperlink next;
    private final Label pass;
    private final Label working;
    private final ProgressBar progress = new ProgressBar();
    private final HBox root = Boxes.row();

    StatusBarView(
            Look look, ObservableValue<Instant> now, Consumer<PageAddress> onOpen, Scope scope) {
        this.look = look;
        this.onOpen = onOpen;
        this.countdown = new Countdown(look.times(), now, scope);
        this.next = look.widgets().link("shell-next-deadline", "", () -> {});
        this.pass = look.widgets().value("");
        this.working = look.widgets().value("");
        next.setGraphic(Icon.CLOCK.node());
        countdown.getStyleClass().add("hw-status-countdown");
        pass.setId("shell-last-pass");
        working.setId("shell-background");
        pass.setWrapText(false);
        working.setWrapText(false);
        progress.getStyleClass().add("hw-status-progress");
        progress.setFocusTraversable(false);
        root.getStyleClass().add("hw-status-bar");
        root.getChildren().setAll(next, countdown, Boxes.gap(), pass, working, progress);
    }

    Parent root() {
        return root;
    }

    /// Follows the model and the number of tasks until the scope ends.
    StatusBarView follow(ShellModel model, ObservableValue<Number> tasks, Scope scope) {
        scope.observe(model.statusProperty(), this::show);
        scope.observe(tasks, count -> showTasks(count.intValue()));
        return this;
    }

    private void show(ShellStatus status) {
        status.next().ifPresentOrElse(this::showNext, this::showNone);
        String words =
                status.lastPass()
                        .map(at -> text(ShellMsg.STATUS_LAST_PASS, look.times().dayTime(at)))
                        .orElseGet(() -> text(ShellMsg.STATUS_NO_PASS));
        pass.setText(words);
    }

    private void showNext(ShellStatus.NextDeadline deadline) {
        next.setText(text(ShellMsg.STATUS_NEXT, deadline.words()));
        next.setOnAction(_ -> onOpen.accept(deadline.page()));
        next.setDisable(false);
        countdown.show(deadline.start(), deadline.end());
        countdown.setVisible(true);
    }

    private void showNone() {
        next.setText(text(ShellMsg.STATUS_NO_DEADLINE));
        next.setDisable(true);
        countdown.setVisible(false);
    }

    private void showTasks(int count) {
        Optional<Integer> some = Optional.of(count).filter(number -> number > 0);
        working.setText(
                some.map(number -> text(ShellMsg.STATUS_WORKING, number))
                        .orElseGet(() -> text(ShellMsg.STATUS_QUIET)));
        progress.setVisible(some.isPresent());
        progress.setProgress(some.isPresent() ? ProgressBar.INDETERMINATE_PROGRESS : 0);
    }

    private String text(ShellMsg key, Object... values) {
        return look.messages().text(key, values);
    }
}
