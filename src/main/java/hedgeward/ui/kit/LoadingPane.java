package hedgeward.ui.kit;

import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/// Content that may take a while. Nothing changes for the first 150 ms; then grey bars stand in for
/// the rows; after a second a progress bar says so and can be cancelled. The content keeps its
/// place all the time, so nothing jumps.
public final class LoadingPane extends StackPane {

    private static final Duration SKELETON_AFTER = Duration.millis(150);
    private static final Duration PROGRESS_AFTER = Duration.seconds(1);
    private static final int BARS = 6;

    private final Node content;
    private final Node skeleton = skeleton();
    private final VBox progress = new VBox();
    private final Timeline waiting;

    /// Shows `content`, and stand-ins while `busy`; `onCancel` drops the work.
    public LoadingPane(
            Messages messages,
            Node content,
            ObservableValue<Boolean> busy,
            Runnable onCancel,
            Scope scope) {
        this.content = content;
        Button cancel = new Button(messages.text(KitMsg.LOADING_CANCEL));
        cancel.setOnAction(_ -> onCancel.run());
        ProgressBar bar = new ProgressBar();
        bar.setAccessibleText(messages.text(KitMsg.LOADING));
        progress.getChildren().setAll(bar, cancel);
        progress.setAlignment(Pos.CENTER);
        progress.getStyleClass().add("hw-loading");
        getChildren().setAll(content, skeleton, progress);
        waiting =
                new Timeline(
                        new KeyFrame(SKELETON_AFTER, _ -> stage(true, false)),
                        new KeyFrame(PROGRESS_AFTER, _ -> stage(true, true)));
        stage(false, false);
        scope.observe(busy, this::onBusy);
        scope.onEnd(waiting::stop);
    }

    private void onBusy(boolean busy) {
        if (busy) {
            waiting.playFromStart();
        } else {
            waiting.stop();
            stage(false, false);
        }
    }

    private void stage(boolean standIns, boolean bar) {
        content.setVisible(!standIns);
        skeleton.setVisible(standIns);
        progress.setVisible(bar);
    }

    private static Node skeleton() {
        VBox bars = new VBox();
        bars.getStyleClass().add("hw-skeleton");
        bars.setMouseTransparent(true);
        for (int i = 0; i < BARS; i++) {
            Region bar = new Region();
            bar.getStyleClass().add("hw-skeleton-bar");
            bars.getChildren().add(bar);
        }
        return bars;
    }
}
