package hedgeward.ui.signin;

import hedgeward.app.access.RenewalStep;
import hedgeward.ui.kit.Boxes;
import hedgeward.ui.kit.FieldRow;
import hedgeward.ui.kit.Icon;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.MsgKey;
import hedgeward.ui.kit.Scope;
import hedgeward.ui.kit.SecretField;

import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Optional;

/// What is about to happen, the two people, and how far it has come; then what is left to do.
final class RenewForm {

    private final Look look;
    private final RenewModel model;
    private final RenewController controller;
    private final Scope scope;
    private final SecretField first = new SecretField();
    private final SecretField second = new SecretField();
    private final Button onward;
    private final VBox root = new VBox();

    RenewForm(Look look, RenewModel model, RenewController controller, Scope scope) {
        this.look = look;
        this.model = model;
        this.controller = controller;
        this.scope = scope;
        first.setId("renew-first-passphrase");
        second.setId("renew-second-passphrase");
        second.setOnAction(_ -> renew());
        onward =
                look.widgets()
                        .primary("renew-paper", RenewMsg.DONE_BUTTON, controller::onRecoveryKey);
        onward.setMaxWidth(Double.MAX_VALUE);
        root.setId("renew-form");
        VBox form =
                Boxes.parts(
                        heading(), fields(), Boxes.column(problem(), progress(), button()), back());
        scope.observe(
                model.toBeGivenProperty(),
                given -> root.getChildren().setAll(given.<Node>map(this::done).orElse(form)));
    }

    Node root() {
        return root;
    }

    void focus() {
        if (model.toBeGivenProperty().get().isPresent()) {
            onward.requestFocus();
        } else {
            first.requestFocus();
        }
    }

    void wipe() {
        first.clear();
        second.clear();
    }

    private void renew() {
        controller.onRenew(first.take(), second.take());
    }

    private Node heading() {
        return Boxes.column(
                look.widgets().section(RenewMsg.TITLE),
                look.widgets().label(RenewMsg.TEXT),
                look.widgets().label(RenewMsg.OTHERS),
                look.widgets().label(RenewMsg.BACKUPS));
    }

    private Node fields() {
        VBox fields =
                new VBox(
                        text("renew-first", RenewMsg.FIRST, model.firstProperty()),
                        look.forms().row(RenewMsg.FIRST_PASSPHRASE, first),
                        text("renew-second", RenewMsg.SECOND, model.secondProperty())
                                .advice(RenewMsg.SECOND_ADVICE),
                        look.forms().row(RenewMsg.SECOND_PASSPHRASE, second));
        fields.getStyleClass().add("hw-signin-fields");
        return fields;
    }

    private FieldRow text(String id, MsgKey label, StringProperty value) {
        TextField field = look.widgets().field(id, label);
        field.setPromptText("");
        scope.bindBoth(field.textProperty(), value);
        return look.forms().row(label, field);
    }

    private Node problem() {
        Label words = line("renew-problem");
        words.setGraphic(Icon.BREACHES.node());
        words.getStyleClass().add("hw-signin-problem");
        scope.observe(model.problemProperty(), problem -> show(words, problem));
        return words;
    }

    private Node progress() {
        Label words = line("renew-progress");
        scope.observe(
                model.stepProperty(),
                step -> show(words, step.map(it -> look.messages().text(word(it)))));
        return words;
    }

    private Label line(String id) {
        Label words = look.widgets().value("");
        words.setId(id);
        return words;
    }

    private static void show(Label words, Optional<String> text) {
        words.setText(text.orElse(""));
        words.setVisible(text.isPresent());
        words.setManaged(text.isPresent());
    }

    private static RenewMsg word(RenewalStep step) {
        return switch (step) {
            case COPYING -> RenewMsg.STEP_COPYING;
            case CHECKING -> RenewMsg.STEP_CHECKING;
            case LOGGING -> RenewMsg.STEP_LOGGING;
            case READY, DECIDED, REPLACING, CLEARED -> RenewMsg.STEP_REPLACING;
        };
    }

    private Node button() {
        Button renew = look.widgets().primary("renew-button", RenewMsg.BUTTON, this::renew);
        renew.setMaxWidth(Double.MAX_VALUE);
        scope.bind(renew.disableProperty(), controller.busyProperty());
        return renew;
    }

    private Node back() {
        Hyperlink back =
                look.widgets()
                        .link(
                                "renew-back",
                                look.messages().text(RenewMsg.BACK),
                                controller::onBack);
        scope.bind(back.disableProperty(), controller.busyProperty());
        return back;
    }

    private Node done(List<String> toBeGiven) {
        Label others =
                toBeGiven.isEmpty()
                        ? look.widgets().label(RenewMsg.DONE_NOBODY)
                        : look.widgets().label(RenewMsg.DONE_OTHERS, String.join(", ", toBeGiven));
        others.setId("renew-others");
        return Boxes.parts(
                Boxes.column(
                        look.widgets().section(RenewMsg.DONE_TITLE),
                        look.widgets().label(RenewMsg.DONE_TEXT)),
                others,
                look.widgets().label(RenewMsg.DONE_BACKUP),
                onward);
    }
}
