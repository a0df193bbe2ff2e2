package hedgeward.ui.recovery;

import hedgeward.ui.kit.Answer;
import hedgeward.ui.kit.Notice;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.util.List;
import java.util.Optional;

/// How far the key has come, and the letters while they are shown.
final class RecoveryPapersModel {

    /// What is in view.
    enum Phase {
        /// Whole, or in parts.
        CHOOSING,
        /// The letters of one paper.
        SHOWN,
        /// They are hidden and typed back from the paper.
        TYPED_BACK
    }

    /// Which paper it is.
    record Which(int number, int of) {}

    private final ObjectProperty<Phase> phase = new SimpleObjectProperty<>(Phase.CHOOSING);
    private final BooleanProperty split = new SimpleBooleanProperty(true);
    private final ObjectProperty<Which> which = new SimpleObjectProperty<>(new Which(1, 1));
    private final ObservableList<String> groups = FXCollections.observableArrayList();
    private final Answer<String> typed = Answer.of("");
    private final ObjectProperty<Optional<Notice>> said =
            new SimpleObjectProperty<>(Optional.empty());

    ObjectProperty<Phase> phaseProperty() {
        return phase;
    }

    /// Whether the key goes onto three papers.
    BooleanProperty splitProperty() {
        return split;
    }

    ObjectProperty<Which> whichProperty() {
        return which;
    }

    /// The groups of letters in view; none while they are typed back.
    ObservableList<String> groups() {
        return groups;
    }

    Answer<String> typed() {
        return typed;
    }

    /// What became of printing or saving.
    ObjectProperty<Optional<Notice>> saidProperty() {
        return said;
    }

    void begin() {
        groups.clear();
        typed.set("");
        said.set(Optional.empty());
        phase.set(Phase.CHOOSING);
    }

    void show(Which paper, List<String> letters) {
        which.set(paper);
        groups.setAll(letters);
        typed.set("");
        said.set(Optional.empty());
        phase.set(Phase.SHOWN);
    }

    void hide() {
        groups.clear();
        typed.set("");
        phase.set(Phase.TYPED_BACK);
    }
}
