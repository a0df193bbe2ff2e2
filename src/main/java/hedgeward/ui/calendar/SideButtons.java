package hedgeward.ui.calendar;

import hedgeward.ui.kit.KitMsg;
import hedgeward.ui.kit.Look;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;

/// What the forms of the side share: their buttons, Ctrl+Enter, and where the keyboard begins.
final class SideButtons {

    private static final KeyCombination CONFIRM =
            new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);

    private SideButtons() {}

    /// The step and the way out of the form.
    static FlowPane of(Look look, Button step, CalendarController controller) {
        Button cancel =
                look.widgets()
                        .button(
                                "calendar-cancel",
                                KitMsg.DIALOG_CANCEL,
                                () -> controller.onSide(CalendarModel.Side.TRAY));
        return new FlowPane(8, 8, step, cancel);
    }

    /// Ctrl+Enter anywhere in the form takes the step.
    static void confirm(Node form, Runnable step) {
        form.addEventFilter(
                KeyEvent.KEY_PRESSED,
                key -> {
                    if (CONFIRM.match(key)) {
                        step.run();
                        key.consume();
                    }
                });
    }

    /// Puts the keyboard on the first field of `fields` whenever they come onto the screen.
    static void focusFirst(Parent fields) {
        fields.sceneProperty()
                .subscribe(
                        scene -> {
                            if (scene != null) {
                                fields.getChildrenUnmodifiable().stream()
                                        .filter(Node::isFocusTraversable)
                                        .findFirst()
                                        .ifPresent(Node::requestFocus);
                            }
                        });
    }
}
