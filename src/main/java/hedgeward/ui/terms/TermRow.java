package hedgeward.ui.terms;

import hedgeward.domain.condition.Condition;
import hedgeward.domain.condition.ConditionType;
import hedgeward.domain.condition.PlainWords;
import hedgeward.ui.kit.Boxes;
import hedgeward.ui.kit.Icon;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Scope;
import hedgeward.ui.wording.ConditionWords;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// One term: its tick, what it says where it says more than its type, and its details when they are
/// asked for.
final class TermRow extends VBox {

    private static final double METRES_WIDTH = 72;
    private static final double INDENT = 26;

    private final Look look;
    private final String id;
    private final TermSheet sheet;
    private final TermDraft draft;
    private final Scope scope;

    TermRow(Look look, String id, TermSheet sheet, TermDraft draft, Scope scope) {
        super(6);
        this.look = look;
        this.id = id;
        this.sheet = sheet;
        this.draft = draft;
        this.scope = scope;
        getChildren().setAll(head(), plain(), problem());
        TermWarning warning = new TermWarning(look, id, sheet, draft, scope);
        indent(warning);
        getChildren().add(warning);
        scope.observe(
                draft.unfoldedProperty().and(draft.tickedProperty()), open -> showDetails(open));
    }

    void close() {
        scope.close();
    }

    private HBox head() {
        ObservableValue<String> words =
                sheet.regimeProperty()
                        .map(
                                regime ->
                                        new ConditionWords(look.messages(), regime)
                                                .plain(draft.type()));
        HBox head = Boxes.row();
        if (draft.isUsual()) {
            CheckBox box = new CheckBox();
            scope.observe(words, box::setText);
            box.setId(id);
            box.setWrapText(true);
            box.setMouseTransparent(draft.isFixed());
            box.setFocusTraversable(!draft.isFixed());
            scope.bindBoth(box.selectedProperty(), draft.tickedProperty());
            scope.observe(draft.offeredProperty(), may -> box.setDisable(!may));
            head.getChildren().add(box);
        } else {
            Label brief = look.widgets().value(words.getValue());
            brief.getStyleClass().add("hw-strong");
            head.getChildren().add(brief);
        }
        if (draft.type() == ConditionType.KEEP_DISTANCE) {
            metres(head);
        }
        head.getChildren().addAll(Boxes.gap(), more(words.getValue()));
        if (!draft.isUsual()) {
            head.getChildren().add(remove(words.getValue()));
        }
        return head;
    }

    private void metres(HBox head) {
        String field = draft.isUsual() ? id.replace("-term-keep-distance", "-metres") : id + "-m";
        TextField metres = look.widgets().field(field, TermMsg.METRES);
        metres.setPromptText("");
        metres.setPrefWidth(METRES_WIDTH);
        metres.setMinWidth(METRES_WIDTH);
        scope.bindBoth(metres.textProperty(), draft.metres().valueProperty());
        scope.observe(draft.tickedProperty(), ticked -> metres.setDisable(!ticked));
        Label sign = look.widgets().muted(TermMsg.METRES_SIGN);
        sign.setMinWidth(Label.USE_PREF_SIZE);
        head.getChildren().addAll(metres, sign);
    }

    private ToggleButton more(String words) {
        ToggleButton more = look.widgets().toggle(id + "-more", TermMsg.MORE);
        more.getStyleClass().addAll("flat", "hw-term-more");
        more.setAccessibleText(look.messages().text(TermMsg.MORE_OF, words));
        scope.bindBoth(more.selectedProperty(), draft.unfoldedProperty());
        scope.observe(draft.tickedProperty(), more::setVisible);
        return more;
    }

    private Button remove(String words) {
        Button remove =
                look.widgets()
                        .quiet(
                                id + "-remove",
                                Icon.CLOSED,
                                TermMsg.REMOVE,
                                () -> sheet.remove(draft));
        remove.setAccessibleText(look.messages().text(TermMsg.REMOVE_OF, words));
        return remove;
    }

    /// Only where the typed parts say more than the tick.
    private Label plain() {
        Label plain =
                look.widgets()
                        .value(
                                Bindings.createStringBinding(
                                        () -> PlainWords.of(draft.soFar()),
                                        draft.conditionProperty(),
                                        draft.metres().valueProperty()));
        plain.setId(id + "-plain");
        plain.getStyleClass().add("hw-muted");
        indent(plain);
        plain.managedProperty().bind(plain.visibleProperty());
        Runnable show =
                () -> {
                    Condition now = draft.conditionProperty().get();
                    plain.setVisible(
                            draft.isChosen()
                                    && !now.bounds().equals(Condition.of(now.type()).bounds()));
                };
        scope.observe(draft.conditionProperty(), _ -> show.run());
        scope.listen(draft.tickedProperty(), _ -> show.run());
        return plain;
    }

    private Label problem() {
        Label problem = look.widgets().value("");
        problem.getStyleClass().add("hw-field-problem");
        problem.setId(id + "-term-problem");
        problem.managedProperty().bind(problem.visibleProperty());
        indent(problem);
        scope.observe(
                draft.whole().problemProperty(),
                words -> {
                    problem.setText(words.orElse(""));
                    problem.setVisible(words.isPresent());
                });
        return problem;
    }

    private void showDetails(boolean open) {
        getChildren().removeIf(TermDetails.class::isInstance);
        if (open) {
            Node details = new TermDetails(look, id, sheet, draft, scope);
            indent(details);
            getChildren().add(details);
        }
    }

    private static void indent(Node node) {
        VBox.setMargin(node, new Insets(0, 0, 0, INDENT));
    }
}
