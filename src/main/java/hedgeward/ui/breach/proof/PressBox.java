package hedgeward.ui.breach.proof;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;

/// Lines that can be pressed as a whole, by mouse, Enter or Space. A button does not grow with
/// lines that wrap; this does.
final class PressBox extends VBox {

    PressBox(String id, String spoken, Runnable action, Node... lines) {
        super(4, lines);
        setId(id);
        getStyleClass().add("hw-press");
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(spoken);
        setFocusTraversable(true);
        setOnMouseClicked(
                click -> {
                    if (click.getButton() == MouseButton.PRIMARY) {
                        requestFocus();
                        action.run();
                    }
                });
        setOnKeyPressed(
                key -> {
                    if (!key.isControlDown()
                            && (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE)) {
                        action.run();
                        key.consume();
                    }
                });
    }
}
