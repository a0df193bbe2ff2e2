package hedgeward.ui.signin;

import hedgeward.ui.kit.Boxes;
import hedgeward.ui.kit.FieldRow;
import hedgeward.ui.kit.Icon;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Scope;
import hedgeward.ui.kit.SecretField;
import hedgeward.ui.signin.SignInModel.Spot;
import hedgeward.ui.signin.SignInModel.Step;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import java.util.Optional;

/// Unlocking: which office, who, passphrase.
final class UnlockForm {

    private final Look look;
    private final SignInModel model;
    private final SecretField passphrase = new SecretField();
    private final FieldRow user;
    private final Button unlock;
    private final VBox root;

    UnlockForm(
            Look look,
            SignInModel model,
            SignInActions actions,
            Optional<OfficeMemory.Training> training,
            Scope scope) {
        this.look = look;
        this.model = model;
        FormParts parts = new FormParts(look, model, scope);
        passphrase.setId("signin-passphrase");
        user = parts.text(SignInMsg.USER, "signin-user", Spot.USER, model.userProperty());
        unlock =
                look.widgets()
                        .primary(
                                "signin-unlock",
                                SignInMsg.UNLOCK_BUTTON,
                                () -> actions.unlock(passphrase.take()));
        unlock.setDefaultButton(true);
        unlock.setMaxWidth(Double.MAX_VALUE);
        root =
                Boxes.parts(
                        look.widgets().section(SignInMsg.UNLOCK_TITLE),
                        fields(parts, training),
                        Boxes.column(parts.problem("signin-problem"), unlock),
                        links(actions));
        root.setId("signin-unlock-form");
    }

    Node root() {
        return root;
    }

    /// The button says what goes on while the door is tried.
    void follow(ObservableValue<Boolean> busy, Scope scope) {
        scope.observe(
                busy,
                works ->
                        unlock.setText(
                                look.messages()
                                        .text(
                                                works
                                                        ? SignInMsg.UNLOCK_BUSY
                                                        : SignInMsg.UNLOCK_BUTTON)));
        scope.bind(
                unlock.disableProperty(),
                Bindings.createBooleanBinding(
                        () -> busy.getValue() || model.waitingProperty().get(),
                        busy,
                        model.waitingProperty()));
    }

    void focus() {
        if (model.userProperty().get().isBlank()) {
            user.field().requestFocus();
        } else {
            passphrase.requestFocus();
        }
    }

    void wipe() {
        passphrase.clear();
    }

    private Label hint(FormParts parts) {
        Label hint = look.widgets().value(model.hintProperty().map(words -> words.orElse("")));
        hint.setId("signin-hint");
        hint.setGraphic(Icon.NOTE.node());
        hint.getStyleClass().add("hw-signin-hint");
        parts.shownWhile(hint, model.hintProperty().map(Optional::isPresent));
        return hint;
    }

    private Node links(SignInActions actions) {
        return Boxes.column(
                look.widgets()
                        .link(
                                "signin-to-recover",
                                look.messages().text(SignInMsg.RECOVER_LINK),
                                () -> actions.step(Step.RECOVER)),
                look.widgets()
                        .link(
                                "signin-to-restore",
                                model.damagedProperty().map(this::restoreWords),
                                () -> actions.step(Step.RESTORE)),
                look.widgets()
                        .link(
                                "signin-to-create",
                                look.messages().text(SignInMsg.UNLOCK_CREATE),
                                () -> actions.step(Step.CREATE)));
    }

    private String restoreWords(boolean isDamaged) {
        return look.messages().text(isDamaged ? RestoreMsg.OFFER : RestoreMsg.LINK);
    }

    private Node fields(FormParts parts, Optional<OfficeMemory.Training> training) {
        VBox fields =
                new VBox(
                        parts.folder("signin-folder"),
                        user,
                        parts.secret(SignInMsg.PASSPHRASE, passphrase, Spot.PASSPHRASE),
                        parts.capsLock());
        fields.getStyleClass().add("hw-signin-fields");
        fields.getChildren().addFirst(hint(parts));
        training.ifPresent(
                way -> {
                    Label hint =
                            look.widgets()
                                    .label(SignInMsg.TRAINING_HINT, way.user(), way.passphrase());
                    hint.setGraphic(Icon.NOTE.node());
                    hint.getStyleClass().add("hw-signin-hint");
                    fields.getChildren().addFirst(hint);
                });
        return fields;
    }
}
