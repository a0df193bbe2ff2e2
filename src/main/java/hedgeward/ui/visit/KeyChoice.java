package hedgeward.ui.visit;

import hedgeward.ui.kit.Scope;

import javafx.beans.property.ObjectProperty;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// One of a few answers, each chosen by the first letter of its word, by arrow keys or by mouse.
/// The letter also moves on to the next field, so that a row of paper is a row of keys. Choosing
/// the chosen one again takes the answer back.
final class KeyChoice<T> extends HBox {

    private final ObjectProperty<Optional<T>> chosen;
    private final Map<T, ToggleButton> buttons = new LinkedHashMap<>();

    KeyChoice(String id, ObjectProperty<Optional<T>> chosen, Scope scope) {
        super(8);
        this.chosen = chosen;
        setId(id);
        scope.observe(chosen, this::show);
        addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    }

    /// Adds an answer under its first letter.
    KeyChoice<T> with(T value, String id, String word, String shown) {
        ToggleButton button = new ToggleButton(shown);
        button.setId(id);
        button.setAccessibleText(word);
        button.setUserData(letter(word));
        button.setMinWidth(USE_PREF_SIZE);
        button.getStyleClass().add("hw-filter-chip");
        button.setOnAction(_ -> toggle(value));
        buttons.put(value, button);
        getChildren().add(button);
        show(chosen.get());
        return this;
    }

    /// Puts the keyboard on the answer chosen, else on the first.
    void focus() {
        buttons.values().stream()
                .filter(ToggleButton::isFocusTraversable)
                .findFirst()
                .ifPresent(ToggleButton::requestFocus);
    }

    private void toggle(T value) {
        boolean again = chosen.get().filter(value::equals).isPresent();
        chosen.set(again ? Optional.empty() : Optional.of(value));
        show(chosen.get());
    }

    private void show(Optional<T> value) {
        buttons.forEach((v, b) -> b.setSelected(value.filter(v::equals).isPresent()));
        T reachable = value.orElseGet(() -> buttons.isEmpty() ? null : first());
        buttons.forEach((v, b) -> b.setFocusTraversable(v.equals(reachable)));
    }

    private T first() {
        return buttons.keySet().iterator().next();
    }

    private void onKey(KeyEvent key) {
        if (key.isShortcutDown() || key.isAltDown()) {
            return;
        }
        if (key.getCode() == KeyCode.RIGHT || key.getCode() == KeyCode.LEFT) {
            step(key.getCode() == KeyCode.RIGHT ? 1 : -1);
            key.consume();
            return;
        }
        buttons.forEach(
                (value, button) -> {
                    if (key.getCode().getChar().equals(button.getUserData())) {
                        chosen.set(Optional.of(value));
                        button.requestFocus();
                        button.requestFocusTraversal(TraversalDirection.NEXT);
                        key.consume();
                    }
                });
    }

    private void step(int by) {
        List<T> values = List.copyOf(buttons.keySet());
        int at =
                chosen.get()
                        .map(values::indexOf)
                        .map(i -> Math.clamp((long) i + by, 0, values.size() - 1))
                        .orElse(0);
        chosen.set(Optional.of(values.get(at)));
        focus();
    }

    private static String letter(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT);
    }
}
