package hedgeward.ui.shell;

import hedgeward.ui.kit.Boxes;
import hedgeward.ui.kit.Icon;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Scope;

import javafx.beans.value.ObservableValue;
import javafx.event.Event;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.effect.GaussianBlur;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// What goes around the content of every window: the red frame of a training office, and the
/// curtain that hides what the screen says while nobody sits at it.
final class WindowFrame {

    private static final double BLUR = 28;

    private final Look look;
    private final Node content;
    private final StackPane root = new StackPane();
    private final VBox curtain;
    private boolean drawn;

    WindowFrame(Look look, ShellSession session, Node content) {
        this.look = look;
        this.content = content;
        this.curtain = curtain();
        BorderPane framed = new BorderPane(content);
        framed.getStyleClass().add("hw-window");
        if (session.training()) {
            framed.getStyleClass().add("hw-training");
            framed.setTop(trainingStrip());
        }
        root.getChildren().setAll(framed, curtain);
    }

    /// Draws the curtain while `blurred`; a key or a click then calls `onWake` and does nothing
    /// else.
    WindowFrame follow(ObservableValue<Boolean> blurred, Runnable onWake, Scope scope) {
        scope.observe(blurred, this::draw);
        root.addEventFilter(KeyEvent.ANY, event -> wake(event, onWake));
        root.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> wake(event, onWake));
        return this;
    }

    Parent root() {
        return root;
    }

    /// Puts something over the content and under the curtain.
    void overlay(Node node) {
        root.getChildren().add(root.getChildren().size() - 1, node);
    }

    private void draw(boolean blurred) {
        drawn = blurred;
        content.setEffect(blurred ? new GaussianBlur(BLUR) : null);
        curtain.setVisible(blurred);
    }

    private void wake(Event event, Runnable onWake) {
        if (!drawn || ShellKeys.worksBehindCurtain(event)) {
            return;
        }
        event.consume();
        if (event.getEventType() != KeyEvent.KEY_RELEASED) {
            onWake.run();
        }
    }

    private VBox curtain() {
        VBox words =
                Boxes.column(
                        Icon.BLUR.large(),
                        look.widgets().section(ShellMsg.CURTAIN_HEADING),
                        look.widgets().muted(ShellMsg.CURTAIN_TEXT));
        words.setId("shell-curtain");
        words.setAlignment(Pos.CENTER);
        words.getStyleClass().add("hw-curtain");
        return words;
    }

    private HBox trainingStrip() {
        Label word = look.widgets().label(ShellMsg.TRAINING);
        word.getStyleClass().add("hw-training-word");
        Label sentence = look.widgets().label(ShellMsg.TRAINING_EXPLAINED);
        HBox strip = Boxes.row(word, sentence);
        strip.setId("shell-training");
        strip.getStyleClass().add("hw-training-strip");
        return strip;
    }
}
