package hedgeward.ui.shell;

import hedgeward.app.clock.ClockDoubt;
import hedgeward.ui.kit.Boxes;
import hedgeward.ui.kit.Icon;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Scope;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

import java.time.Instant;
import java.util.Optional;

/// Stands under the bar while the PC's clock is known to be wrong, calm and until somebody has put
/// it right or says that it is right.
final class ClockBanner {

    private final Look look;
    private final ObservableValue<Instant> now;
    private final Label words;
    private final HBox root;

    ClockBanner(
            Look look,
            ShellModel model,
            ObservableValue<Instant> now,
            Runnable onConfirm,
            Scope scope) {
        this.look = look;
        this.now = now;
        this.words = look.widgets().value("");
        words.setId("shell-clock-doubt");
        words.setWrapText(true);
        words.setGraphic(Icon.DUE_SOON.node());
        Button confirm =
                look.widgets().button("shell-clock-right", ShellMsg.CLOCK_CONFIRM, onConfirm);
        confirm.setMinWidth(Button.USE_PREF_SIZE);
        this.root = Boxes.row(Boxes.grow(words), confirm);
        root.getStyleClass().addAll("hw-banner", "state-due-soon");
        words.setMaxWidth(Double.MAX_VALUE);
        scope.observe(model.statusProperty(), status -> show(status.doubt()));
    }

    Node root() {
        return root;
    }

    private void show(Optional<ClockDoubt> doubt) {
        root.setVisible(doubt.isPresent());
        root.setManaged(doubt.isPresent());
        doubt.ifPresent(
                why ->
                        words.setText(
                                look.messages()
                                        .text(
                                                ShellMsg.CLOCK_DOUBT,
                                                look.times().dayTime(now.getValue()),
                                                look.times().dayTime(why.atLeast()))));
    }
}
