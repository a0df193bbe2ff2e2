package hedgeward.ui.kit;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;

/// A state as a small coloured label: colour, icon and word together, so that no one of the three
/// has to be seen.
public final class StateChip extends Label {

    private static final PseudoClass QUIET = PseudoClass.getPseudoClass("quiet");

    private final ObjectProperty<State> state = new SimpleObjectProperty<>(this, "state");

    /// A chip in `state` that says `word`.
    public StateChip(State state, String word) {
        getStyleClass().addAll("hw-chip", state.styleClass());
        setAccessibleRole(AccessibleRole.TEXT);
        setMinWidth(USE_PREF_SIZE);
        show(state, word);
    }

    /// Changes what the chip says.
    public void show(State newState, String word) {
        if (state.get() != null) {
            getStyleClass().remove(state.get().styleClass());
        }
        if (!getStyleClass().contains(newState.styleClass())) {
            getStyleClass().add(newState.styleClass());
        }
        state.set(newState);
        setGraphic(newState.icon().node());
        setText(word);
        setAccessibleText(word);
    }

    /// Without fill: for the second chip on a row, so that no row has two loud ones.
    public StateChip quiet() {
        pseudoClassStateChanged(QUIET, true);
        return this;
    }

    /// The state shown.
    public State state() {
        return state.get();
    }
}
