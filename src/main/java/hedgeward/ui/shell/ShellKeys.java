package hedgeward.ui.shell;

import static javafx.scene.input.KeyCombination.ALT_DOWN;
import static javafx.scene.input.KeyCombination.SHIFT_DOWN;
import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;

import javafx.collections.ObservableMap;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import java.util.List;

/// The keys that work everywhere in the program.
final class ShellKeys {

    private static final KeyCombination SEARCH = new KeyCodeCombination(KeyCode.K, SHORTCUT_DOWN);
    private static final KeyCombination LOCK = new KeyCodeCombination(KeyCode.L, SHORTCUT_DOWN);
    private static final KeyCombination BLUR = new KeyCodeCombination(KeyCode.F9);
    private static final KeyCombination BACK = new KeyCodeCombination(KeyCode.LEFT, ALT_DOWN);
    private static final KeyCombination FORWARD = new KeyCodeCombination(KeyCode.RIGHT, ALT_DOWN);
    private static final KeyCombination OWN_WINDOW =
            new KeyCodeCombination(KeyCode.O, SHORTCUT_DOWN, SHIFT_DOWN);
    private static final List<KeyCode> PLACES =
            List.of(
                    KeyCode.DIGIT1,
                    KeyCode.DIGIT2,
                    KeyCode.DIGIT3,
                    KeyCode.DIGIT4,
                    KeyCode.DIGIT5,
                    KeyCode.DIGIT6,
                    KeyCode.DIGIT7,
                    KeyCode.DIGIT8,
                    KeyCode.DIGIT9);

    private ShellKeys() {}

    /// The keys of the main window.
    static void install(Scene scene, ShellActions actions) {
        installEverywhere(scene, actions);
        ObservableMap<KeyCombination, Runnable> keys = scene.getAccelerators();
        keys.put(SEARCH, actions::search);
        keys.put(BACK, actions::back);
        keys.put(FORWARD, actions::forward);
        keys.put(OWN_WINDOW, actions::ownWindow);
        for (int i = 0; i < PLACES.size(); i++) {
            int number = i;
            keys.put(
                    new KeyCodeCombination(PLACES.get(i), SHORTCUT_DOWN),
                    () -> actions.place(number));
        }
    }

    /// The keys of every window: locking and blurring.
    static void installEverywhere(Scene scene, ShellActions actions) {
        scene.getAccelerators().put(LOCK, actions::lock);
        scene.getAccelerators().put(BLUR, actions::blur);
    }

    /// Whether a key only changes the meaning of others, like Ctrl.
    static boolean onlyModifies(Event event) {
        return event instanceof KeyEvent key && key.getCode().isModifierKey();
    }

    /// Whether a key does its work although the curtain is drawn. Only locking does.
    static boolean worksBehindCurtain(Event event) {
        return event instanceof KeyEvent key && LOCK.match(key);
    }
}
