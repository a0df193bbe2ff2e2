package hedgeward.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// What stands where rows would be: what would be here, and the next step.
public final class EmptyState extends VBox {

    /// Says `sentence` under `icon`.
    public EmptyState(Icon icon, String sentence) {
        getStyleClass().add("hw-empty");
        setAlignment(Pos.CENTER);
        Node picture = icon.large();
        Label words = new Label(sentence);
        words.setWrapText(true);
        words.getStyleClass().add("hw-empty-words");
        getChildren().setAll(picture, words);
    }

    /// Offers the next step under the sentence.
    public EmptyState with(Button nextStep) {
        getChildren().add(nextStep);
        return this;
    }
}
