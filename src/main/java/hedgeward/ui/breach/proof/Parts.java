package hedgeward.ui.breach.proof;

import hedgeward.domain.proof.BreachFile;
import hedgeward.ui.kit.FieldRow;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.MomentField;
import hedgeward.ui.kit.Scope;

import javafx.scene.TraversalDirection;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/// The fields that several forms of the file are made of.
record Parts(Look look, Scope scope) {

    private static final int ROWS = 3;

    TextField text(String id, ProofMsg name, Optional<String> before) {
        TextField field = look.widgets().field(id, name);
        field.setPromptText("");
        field.setText(before.orElse(""));
        return field;
    }

    /// Several lines; Tab goes on to the next field.
    TextArea notes(String id, ProofMsg name, String before) {
        TextArea area = look.widgets().notes(id, name, ROWS);
        area.setText(before);
        area.addEventFilter(
                KeyEvent.KEY_PRESSED,
                key -> {
                    if (key.getCode() == KeyCode.TAB && !key.isControlDown()) {
                        area.requestFocusTraversal(
                                key.isShiftDown()
                                        ? TraversalDirection.PREVIOUS
                                        : TraversalDirection.NEXT);
                        key.consume();
                    }
                });
        return area;
    }

    MomentField moment(String id, ProofMsg name, Optional<Instant> before) {
        MomentField field = new MomentField(look.widgets(), look.times(), id, name);
        field.valueProperty().set(before);
        return field;
    }

    FieldRow row(ProofMsg label, MomentField field) {
        return look.forms().row(label, field).problem(field.problemProperty(), scope);
    }

    <T> ComboBox<T> choice(String id, List<T> values, Function<T, String> words, T before) {
        ComboBox<T> box = look.widgets().choice(id, values, words);
        box.setValue(before);
        return box;
    }

    /// One of several, or not known.
    <T> ComboBox<Optional<T>> maybe(
            String id, List<T> values, Function<T, String> words, Optional<T> before) {
        List<Optional<T>> all = new ArrayList<>();
        all.add(Optional.empty());
        values.forEach(v -> all.add(Optional.of(v)));
        String none = look.messages().text(ProofMsg.NOT_KNOWN);
        return choice(id, all, v -> v.map(words).orElse(none), before);
    }

    /// The exhibits of the file as boxes to tick.
    Ticks exhibits(String id, BreachFile file, Set<Integer> before) {
        FlowPane pane = new FlowPane(16, 8);
        pane.setId(id);
        file.exhibits()
                .forEach(
                        e -> {
                            CheckBox box = new CheckBox(e.reference());
                            box.setId(id + "-" + e.number());
                            box.setUserData(e.number());
                            box.setSelected(before.contains(e.number()));
                            pane.getChildren().add(box);
                        });
        if (file.exhibits().isEmpty()) {
            pane.getChildren().add(look.widgets().muted(ProofMsg.EXHIBITS_FIRST));
        }
        return new Ticks(pane);
    }

    /// Boxes to tick and the numbers ticked.
    record Ticks(FlowPane pane) {
        Set<Integer> numbers() {
            Set<Integer> numbers = new TreeSet<>();
            pane.getChildren().stream()
                    .filter(CheckBox.class::isInstance)
                    .map(CheckBox.class::cast)
                    .filter(CheckBox::isSelected)
                    .forEach(b -> numbers.add((Integer) b.getUserData()));
            return numbers;
        }
    }

    static Optional<String> typed(TextField field) {
        return Optional.of(field.getText().strip()).filter(t -> !t.isEmpty());
    }

    static Optional<String> typed(TextArea area) {
        return Optional.of(area.getText().strip()).filter(t -> !t.isEmpty());
    }
}
