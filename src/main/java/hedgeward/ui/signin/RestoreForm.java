package hedgeward.ui.signin;

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
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;

import java.io.File;
import java.util.Optional;
import java.util.function.Function;

/// Which backup, into which new folder, and the two people who put it back.
final class RestoreForm {

    private final Look look;
    private final RestoreModel model;
    private final RestoreController controller;
    private final Scope scope;
    private final SecretField first = new SecretField();
    private final SecretField second = new SecretField();
    private final VBox root;

    RestoreForm(Look look, RestoreModel model, RestoreController controller, Scope scope) {
        this.look = look;
        this.model = model;
        this.controller = controller;
        this.scope = scope;
        first.setId("restore-first-passphrase");
        second.setId("restore-second-passphrase");
        this.root =
                Boxes.parts(
                        look.widgets().section(RestoreMsg.TITLE),
                        fields(),
                        Boxes.column(problem(), restore()),
                        look.widgets()
                                .link(
                                        "restore-back",
                                        look.messages().text(RestoreMsg.BACK),
                                        controller::onBack));
        root.setId("restore-form");
    }

    Node root() {
        return root;
    }

    void focus() {
        first.requestFocus();
    }

    void wipe() {
        first.clear();
        second.clear();
    }

    private Node fields() {
        VBox fields =
                new VBox(
                        place(
                                "restore-file",
                                RestoreMsg.FILE,
                                model.fileProperty(),
                                RestoreMsg.FILE_CHOOSE,
                                window -> new FileChooser().showOpenDialog(window)),
                        place(
                                        "restore-target",
                                        RestoreMsg.TARGET,
                                        model.targetProperty(),
                                        RestoreMsg.TARGET_CHOOSE,
                                        window -> new DirectoryChooser().showDialog(window))
                                .advice(RestoreMsg.TARGET_ADVICE),
                        text("restore-first", RestoreMsg.FIRST, model.firstProperty()),
                        look.forms().row(RestoreMsg.FIRST_PASSPHRASE, first),
                        text("restore-second", RestoreMsg.SECOND, model.secondProperty())
                                .advice(RestoreMsg.SECOND_ADVICE),
                        look.forms().row(RestoreMsg.SECOND_PASSPHRASE, second));
        fields.getStyleClass().add("hw-signin-fields");
        return fields;
    }

    private FieldRow text(String id, MsgKey label, StringProperty value) {
        return look.forms().row(label, field(id, label, value));
    }

    private FieldRow place(
            String id,
            MsgKey label,
            StringProperty value,
            MsgKey word,
            Function<Window, File> chooser) {
        TextField field = field(id, label, value);
        Button choose =
                look.widgets()
                        .button(
                                id + "-choose",
                                word,
                                () ->
                                        Optional.ofNullable(
                                                        chooser.apply(field.getScene().getWindow()))
                                                .ifPresent(chosen -> value.set(chosen.getPath())));
        return look.forms().row(label, Boxes.row(Boxes.grow(field), choose));
    }

    private TextField field(String id, MsgKey label, StringProperty value) {
        TextField field = look.widgets().field(id, label);
        field.setPromptText("");
        scope.bindBoth(field.textProperty(), value);
        return field;
    }

    private Node problem() {
        Label words =
                look.widgets().value(model.problemProperty().map(problem -> problem.orElse("")));
        words.setId("restore-problem");
        words.setGraphic(Icon.BREACHES.node());
        words.getStyleClass().add("hw-signin-problem");
        scope.observe(
                model.problemProperty(),
                problem -> {
                    words.setVisible(problem.isPresent());
                    words.setManaged(problem.isPresent());
                });
        return words;
    }

    private Node restore() {
        Button restore =
                look.widgets()
                        .primary(
                                "restore-button",
                                RestoreMsg.BUTTON,
                                () -> controller.onRestore(first.take(), second.take()));
        restore.setMaxWidth(Double.MAX_VALUE);
        scope.observe(
                controller.busyProperty(),
                busy -> {
                    restore.setDisable(busy);
                    restore.setText(
                            look.messages().text(busy ? RestoreMsg.BUSY : RestoreMsg.BUTTON));
                });
        return restore;
    }
}
