package hedgeward.ui.shell;

import hedgeward.ui.kit.Boxes;
import hedgeward.ui.kit.Icon;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Scope;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Label;
import javafx.scene.effect.GaussianBlur;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.transform.Transform;

/// What goes around the content of every window: the red frame of a training office, and the
/// curtain that hides what the screen says while nobody sits at it.
final class WindowFrame {

    private static final String FRAME = "hw-frame";
    private static final double BLUR = 28;
    private static final double SMALLER = 0.25;

    private final Look look;
    private final StackPane hidden = new StackPane();
    private final StackPane root = new StackPane();
    private final ImageView picture = new ImageView();
    private final VBox curtain;

    WindowFrame(Look look, ShellSession session, Node content) {
        this.look = look;
        this.curtain = curtain();
        BorderPane framed = new BorderPane(content);
        framed.getStyleClass().add("hw-window");
        if (session.training()) {
            framed.getStyleClass().add("hw-training");
            framed.setTop(trainingStrip());
        }
        hidden.getChildren().setAll(framed);
        root.getStyleClass().add(FRAME);
        picture.setManaged(false);
        picture.fitWidthProperty().bind(root.widthProperty());
        picture.fitHeightProperty().bind(root.heightProperty());
        root.getChildren().setAll(hidden, picture, curtain);
    }

    /// Draws the curtain while `blurred`.
    WindowFrame follow(ObservableValue<Boolean> blurred, Scope scope) {
        scope.observe(blurred, this::draw);
        return this;
    }

    /// Whether `root` is the root of a frame, which blurs itself.
    static boolean isFrame(Node root) {
        return root.getStyleClass().contains(FRAME);
    }

    Parent root() {
        return root;
    }

    /// Puts something over the content and under the curtain.
    void overlay(Node node) {
        hidden.getChildren().add(node);
    }

    /// What is hidden is replaced by one small blurred picture of it, so that nothing behind the
    /// curtain is drawn again and again; it stays in its place, so that the cursor does too.
    private void draw(boolean blurred) {
        picture.setImage(blurred ? blurredPicture() : null);
        hidden.setOpacity(blurred ? 0 : 1);
        curtain.setVisible(blurred);
    }

    private Image blurredPicture() {
        SnapshotParameters small = new SnapshotParameters();
        small.setFill(Color.TRANSPARENT);
        small.setTransform(Transform.scale(SMALLER, SMALLER));
        small.setViewport(
                new Rectangle2D(
                        0,
                        0,
                        Math.max(1, hidden.getWidth() * SMALLER),
                        Math.max(1, hidden.getHeight() * SMALLER)));
        hidden.setEffect(new GaussianBlur(BLUR));
        Image image = hidden.snapshot(small, null);
        hidden.setEffect(null);
        return image;
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
