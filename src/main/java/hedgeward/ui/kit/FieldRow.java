package hedgeward.ui.kit;

import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import java.util.Optional;

/// A field with its label above it, which rule requires it, a word of advice, and the problem with
/// what stands in it below. Room for the problem appears only with the problem.
public final class FieldRow extends VBox {

    private static final PseudoClass PROBLEM = PseudoClass.getPseudoClass("problem");

    private final Messages messages;
    private final Node field;
    private final Label label = new Label();
    private final Label rule = new Label();
    private final Label advice = new Label();
    private final Label problem = new Label();

    FieldRow(Messages messages, String name, Node field) {
        this.messages = messages;
        this.field = field;
        getStyleClass().add("hw-field");
        label.setText(name);
        label.setLabelFor(field);
        label.getStyleClass().add("hw-field-label");
        label.setMinWidth(USE_PREF_SIZE);
        rule.getStyleClass().add("hw-field-rule");
        advice.getStyleClass().add("hw-field-advice");
        problem.getStyleClass().add("hw-field-problem");
        problem.setGraphic(Icon.BREACHES.node());
        problem.setId(field.getId() == null ? null : field.getId() + "-problem");
        for (Label optional : new Label[] {rule, advice, problem}) {
            optional.setWrapText(true);
            hide(optional);
        }
        if (field instanceof Control control && control.getAccessibleText() == null) {
            control.setAccessibleText(name);
        }
        getChildren().setAll(Boxes.row(label, rule), advice, field, problem);
    }

    /// Marks the field as required, naming the rule (`s.24(3)(b) Crime and Security Act 2010`).
    public FieldRow requiredBy(String source) {
        return showRule(messages.text(KitMsg.FIELD_RULE, source));
    }

    /// Marks the field as required by good sense, not by a statute.
    public FieldRow required() {
        return showRule(messages.text(KitMsg.FIELD_REQUIRED));
    }

    /// A word of advice between label and field.
    public FieldRow advice(MsgKey key, Object... values) {
        show(advice, messages.text(key, values));
        field.setAccessibleHelp(advice.getText());
        return this;
    }

    /// Shows the problem whenever there is one; the words are ready to read.
    public FieldRow problem(ObservableValue<Optional<String>> words, Scope scope) {
        scope.observe(words, this::showProblem);
        return this;
    }

    /// The field itself.
    public Node field() {
        return field;
    }

    private FieldRow showRule(String words) {
        show(rule, words);
        return this;
    }

    private void showProblem(Optional<String> words) {
        field.pseudoClassStateChanged(PROBLEM, words.isPresent());
        words.ifPresentOrElse(text -> show(problem, text), () -> hide(problem));
    }

    private static void show(Label label, String words) {
        label.setText(words);
        label.setVisible(true);
        label.setManaged(true);
    }

    private static void hide(Label label) {
        label.setVisible(false);
        label.setManaged(false);
    }
}
