package hedgeward.ui.signin;

import hedgeward.ui.kit.Boxes;
import hedgeward.ui.kit.Look;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// The recovery key, shown once in groups as they are copied onto paper. Nothing goes on before the
/// person says that it stands there.
final class RecoveryKeyForm {

    private static final double GAP = 8;

    private final Look look;
    private final FlowPane groups = new FlowPane(GAP, GAP);
    private final CheckBox kept;
    private final VBox root;

    RecoveryKeyForm(Look look, SignInModel model, SignInActions actions) {
        this.look = look;
        groups.setId("signin-recovery-key");
        groups.setAlignment(Pos.CENTER);
        groups.getStyleClass().add("hw-signin-key");
        groups.setAccessibleText(look.messages().text(SignInMsg.KEY_NAME));
        kept = look.widgets().check("signin-key-kept", SignInMsg.KEY_KEPT);
        kept.setWrapText(true);
        kept.selectedProperty().bindBidirectional(model.keptProperty());
        Button enter = look.widgets().primary("signin-enter", SignInMsg.KEY_BUTTON, actions::enter);
        enter.setDefaultButton(true);
        enter.setMaxWidth(Double.MAX_VALUE);
        enter.disableProperty().bind(model.keptProperty().not());
        root =
                Boxes.parts(
                        Boxes.column(
                                look.widgets().section(SignInMsg.KEY_TITLE),
                                look.widgets().label(SignInMsg.KEY_TEXT)),
                        groups,
                        Boxes.column(look.widgets().muted(SignInMsg.KEY_WARNING), kept),
                        enter);
        root.setId("signin-key-form");
    }

    Node root() {
        return root;
    }

    /// Shows the groups of the key, as its letters are divided by hyphens.
    void show(char[] key) {
        groups.getChildren().clear();
        StringBuilder group = new StringBuilder();
        for (char letter : key) {
            if (letter == '-' || letter == ' ') {
                add(group);
            } else {
                group.append(letter);
            }
        }
        add(group);
    }

    void focus() {
        kept.requestFocus();
    }

    void wipe() {
        groups.getChildren().clear();
    }

    private void add(StringBuilder group) {
        if (!group.isEmpty()) {
            Label words = look.widgets().value(group.toString());
            words.getStyleClass().add("hw-signin-group");
            groups.getChildren().add(words);
        }
        group.setLength(0);
    }
}
