package hedgeward.ui.signin;

import hedgeward.ui.kit.Boxes;
import hedgeward.ui.kit.FieldRow;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Scope;
import hedgeward.ui.kit.SecretField;
import hedgeward.ui.signin.SignInModel.Spot;
import hedgeward.ui.signin.SignInModel.Step;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/// The way in by paper: the recovery key or two of its parts, whose passphrase it is for, and the
/// new one typed twice.
final class RecoverForm {

    private final Look look;
    private final SignInModel model;
    private final SignInActions actions;
    private final SecretField passphrase = new SecretField();
    private final SecretField again = new SecretField();
    private final FieldRow paper;
    private final Button recover;
    private final VBox root;

    RecoverForm(Look look, SignInModel model, SignInActions actions, Scope scope) {
        this.look = look;
        this.model = model;
        this.actions = actions;
        FormParts parts = new FormParts(look, model, scope);
        passphrase.setId("signin-recover-passphrase");
        again.setId("signin-recover-again");
        again.setOnAction(_ -> onRecover());
        paper =
                parts.text(
                                SignInMsg.PAPER,
                                "signin-recover-paper",
                                Spot.PAPER,
                                model.paperProperty())
                        .advice(SignInMsg.PAPER_ADVICE);
        recover =
                look.widgets().primary("signin-recover", SignInMsg.RECOVER_BUTTON, this::onRecover);
        recover.setMaxWidth(Double.MAX_VALUE);
        root =
                Boxes.parts(
                        heading(),
                        fields(parts),
                        Boxes.column(parts.problem("signin-recover-problem"), recover),
                        back());
        root.setId("signin-recover-form");
    }

    Node root() {
        return root;
    }

    /// The button says what goes on while the key is tried.
    void follow(ObservableValue<Boolean> busy, Scope scope) {
        scope.observe(
                busy,
                works ->
                        recover.setText(
                                look.messages()
                                        .text(
                                                works
                                                        ? SignInMsg.RECOVER_BUSY
                                                        : SignInMsg.RECOVER_BUTTON)));
        scope.bind(recover.disableProperty(), busy);
    }

    void focus() {
        paper.field().requestFocus();
    }

    void wipe() {
        passphrase.clear();
        again.clear();
    }

    private void onRecover() {
        actions.recover(passphrase.take(), again.take());
    }

    private Node heading() {
        return Boxes.column(
                look.widgets().section(SignInMsg.RECOVER_TITLE),
                look.widgets().muted(SignInMsg.RECOVER_TEXT));
    }

    private Node fields(FormParts parts) {
        FieldRow other =
                parts.text(
                                SignInMsg.OTHER_PAPER,
                                "signin-recover-other",
                                Spot.OTHER_PAPER,
                                model.otherPaperProperty())
                        .advice(SignInMsg.OTHER_PAPER_ADVICE);
        FieldRow user =
                parts.text(
                                SignInMsg.RECOVER_USER,
                                "signin-recover-user",
                                Spot.USER,
                                model.userProperty())
                        .advice(SignInMsg.RECOVER_USER_ADVICE);
        VBox fields =
                new VBox(
                        parts.folder("signin-recover-folder"),
                        paper,
                        other,
                        user,
                        parts.secret(SignInMsg.CREATE_PASSPHRASE, passphrase, Spot.PASSPHRASE),
                        parts.secret(SignInMsg.CREATE_AGAIN, again, Spot.AGAIN),
                        parts.capsLock());
        fields.getStyleClass().add("hw-signin-fields");
        return fields;
    }

    private Node back() {
        return look.widgets()
                .link(
                        "signin-recover-back",
                        look.messages().text(SignInMsg.BACK),
                        () -> actions.step(Step.UNLOCK));
    }
}
