package hedgeward.ui.consent;

import hedgeward.app.access.Actor;
import hedgeward.ui.kit.Boxes;
import hedgeward.ui.kit.Icon;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.MsgKey;
import hedgeward.ui.kit.Scope;
import hedgeward.ui.kit.SecretField;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/// The card of the second person: name, passphrase, and a button that names the act. Enter in the
/// passphrase approves, Esc puts it off.
final class ConsentView {

    /// Who asks, and what the button says.
    record Words(Actor first, MsgKey button) {}

    private final Look look;
    private final ConsentModel model;
    private final ConsentController controller;
    private final TextField name;
    private final SecretField passphrase = new SecretField();
    private final Button approve;
    private final VBox root;

    ConsentView(
            Look look, ConsentModel model, ConsentController controller, Words words, Scope scope) {
        this.look = look;
        this.model = model;
        this.controller = controller;
        this.name = look.widgets().field("consent-name", ConsentMsg.NAME);
        name.setPromptText("");
        scope.bindBoth(name.textProperty(), model.name().valueProperty());
        passphrase.setId("consent-passphrase");
        passphrase.setOnAction(_ -> approve());
        this.approve = look.widgets().primary("consent-approve", words.button(), this::approve);
        Label title = look.widgets().section(ConsentMsg.TITLE);
        title.setGraphic(Icon.PEOPLE.node());
        this.root =
                Boxes.card(
                        title,
                        look.widgets().muted(ConsentMsg.EXPLAINED, words.first().userName()),
                        fields(scope),
                        buttons(words.button(), scope));
        root.setId("consent");
        root.setOnKeyPressed(this::onKey);
        scope.observe(
                model.actProperty(),
                act -> {
                    root.setVisible(act.isPresent());
                    root.setManaged(act.isPresent());
                });
    }

    private void onKey(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) {
            controller.putOff();
            key.consume();
        }
    }

    Node root() {
        return root;
    }

    void focus() {
        if (model.name().get().isBlank()) {
            name.requestFocus();
        } else {
            passphrase.requestFocus();
        }
    }

    void cannotBeTakenBack() {
        approve.getStyleClass().remove("accent");
        approve.getStyleClass().add("danger");
    }

    void wipe() {
        passphrase.clear();
    }

    private Node fields(Scope scope) {
        return look.forms()
                .column(
                        look.forms()
                                .row(ConsentMsg.NAME, name)
                                .problem(model.name().problemProperty(), scope),
                        look.forms()
                                .row(ConsentMsg.PASSPHRASE, passphrase)
                                .problem(model.passphrase().problemProperty(), scope));
    }

    private Node buttons(MsgKey words, Scope scope) {
        approve.disableProperty().bind(model.busyProperty());
        scope.observe(
                model.busyProperty(),
                busy -> approve.setText(look.messages().text(busy ? ConsentMsg.BUSY : words)));
        return Boxes.row(
                approve,
                look.widgets().button("consent-cancel", ConsentMsg.CANCEL, controller::putOff));
    }

    private void approve() {
        controller.onApprove(passphrase.take());
    }
}
