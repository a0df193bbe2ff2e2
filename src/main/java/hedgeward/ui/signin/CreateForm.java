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
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// Making an office: its name, where, its first user and a passphrase typed twice.
final class CreateForm {

    private final Look look;
    private final SignInModel model;
    private final SignInActions actions;
    private final SecretField passphrase = new SecretField();
    private final SecretField again = new SecretField();
    private final FieldRow name;
    private final Button create;
    private final VBox root;

    CreateForm(Look look, SignInModel model, SignInActions actions, Scope scope) {
        this.look = look;
        this.model = model;
        this.actions = actions;
        FormParts parts = new FormParts(look, model, scope);
        passphrase.setId("signin-new-passphrase");
        passphrase.lengthProperty().subscribe(_ -> actions.typedNew(passphrase.peek()));
        again.setId("signin-new-again");
        name =
                parts.text(
                                SignInMsg.CREATE_NAME,
                                "signin-office-name",
                                Spot.NAME,
                                model.officeNameProperty())
                        .advice(SignInMsg.CREATE_NAME_ADVICE);
        create = look.widgets().primary("signin-create", SignInMsg.CREATE_BUTTON, this::onCreate);
        create.setDefaultButton(true);
        create.setMaxWidth(Double.MAX_VALUE);
        root =
                Boxes.parts(
                        look.widgets().section(SignInMsg.CREATE_TITLE),
                        fields(parts),
                        Boxes.column(parts.problem("signin-create-problem"), create),
                        look.widgets()
                                .link(
                                        "signin-to-unlock",
                                        look.messages().text(SignInMsg.CREATE_UNLOCK),
                                        () -> actions.step(Step.UNLOCK)));
        root.setId("signin-create-form");
    }

    Node root() {
        return root;
    }

    /// The button says what goes on while the office is made.
    void follow(ObservableValue<Boolean> busy, Scope scope) {
        scope.observe(
                busy,
                works ->
                        create.setText(
                                look.messages()
                                        .text(
                                                works
                                                        ? SignInMsg.CREATE_BUSY
                                                        : SignInMsg.CREATE_BUTTON)));
        scope.bind(create.disableProperty(), busy);
    }

    void focus() {
        (model.officeNameProperty().get().isBlank() ? name.field() : passphrase).requestFocus();
    }

    void wipe() {
        passphrase.clear();
        again.clear();
    }

    private void onCreate() {
        actions.create(passphrase.take(), again.take());
    }

    private Node fields(FormParts parts) {
        FieldRow force =
                parts.text(SignInMsg.CREATE_FORCE, "signin-force", Spot.FORM, model.forceProperty())
                        .advice(SignInMsg.CREATE_FORCE_ADVICE);
        FieldRow user =
                parts.text(SignInMsg.USER, "signin-first-user", Spot.USER, model.userProperty())
                        .advice(SignInMsg.CREATE_USER_ADVICE);
        VBox fields =
                new VBox(
                        name,
                        force,
                        parts.folder("signin-new-folder"),
                        user,
                        parts.secret(SignInMsg.CREATE_PASSPHRASE, passphrase, Spot.PASSPHRASE)
                                .advice(SignInMsg.CREATE_PASSPHRASE_ADVICE),
                        strength(parts),
                        parts.secret(SignInMsg.CREATE_AGAIN, again, Spot.AGAIN),
                        parts.capsLock());
        fields.getStyleClass().add("hw-signin-fields");
        return fields;
    }

    private Label strength(FormParts parts) {
        EntryWords words = new EntryWords(look.messages());
        Label label = look.widgets().value(model.strengthProperty().map(words::strength));
        label.setId("signin-strength");
        parts.shownWhile(label, model.strengthProperty().map(it -> it != Strength.NONE));
        label.getStyleClass().add("hw-muted");
        return label;
    }
}
