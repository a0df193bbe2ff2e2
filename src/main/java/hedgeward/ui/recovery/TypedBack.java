package hedgeward.ui.recovery;

import hedgeward.ui.kit.Boxes;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Scope;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// The field the letters of a paper are typed back in, while they are not in view.
final class TypedBack {

    private final TextField field;
    private final VBox root;

    TypedBack(
            Look look,
            RecoveryPapersModel model,
            RecoveryPapersController controller,
            Label title,
            Scope scope) {
        this.field = look.widgets().field("recovery-typed", RecoveryMsg.FIELD);
        field.setPromptText("");
        field.getStyleClass().add("hw-figures");
        field.setOnAction(_ -> controller.onCompare());
        scope.bindBoth(field.textProperty(), model.typed().valueProperty());
        Button compare =
                look.widgets()
                        .primary("recovery-compare", RecoveryMsg.COMPARE, controller::onCompare);
        compare.setMaxWidth(Double.MAX_VALUE);
        this.root =
                Boxes.parts(
                        Boxes.column(title, look.widgets().label(RecoveryMsg.TYPE_BACK)),
                        look.forms()
                                .row(RecoveryMsg.FIELD, field)
                                .problem(model.typed().problemProperty(), scope),
                        compare,
                        look.widgets()
                                .link(
                                        "recovery-again",
                                        look.messages().text(RecoveryMsg.AGAIN),
                                        controller::onShowAgain));
    }

    Node root() {
        return root;
    }

    void focus() {
        field.requestFocus();
    }
}
