package hedgeward.ui.signin;

import hedgeward.ui.kit.Boxes;
import hedgeward.ui.kit.FieldRow;
import hedgeward.ui.kit.Icon;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.MsgKey;
import hedgeward.ui.kit.Scope;
import hedgeward.ui.kit.SecretField;
import hedgeward.ui.signin.SignInModel.Spot;

import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.stage.DirectoryChooser;

import java.io.File;
import java.util.Optional;

/// What the forms of sign-in have in common: the folder with its chooser, fields with their
/// problems, the sentence about the whole, the hint about Caps Lock.
record FormParts(Look look, SignInModel model, Scope scope) {

    FieldRow text(MsgKey label, String id, Spot spot, StringProperty value) {
        TextField field = look.widgets().field(id, label);
        field.setPromptText("");
        scope.bindBoth(field.textProperty(), value);
        return look.forms().row(label, field).problem(model.problemAt(spot), scope);
    }

    FieldRow secret(MsgKey label, SecretField field, Spot spot) {
        field.setAccessibleText(look.messages().text(label));
        field.addEventFilter(KeyEvent.KEY_TYPED, this::watchCapsLock);
        return look.forms().row(label, field).problem(model.problemAt(spot), scope);
    }

    /// The folder's path, and a button that looks for it.
    FieldRow folder(String id) {
        TextField field = look.widgets().field(id, SignInMsg.FOLDER);
        scope.bindBoth(field.textProperty(), model.folderProperty());
        Button choose =
                look.widgets().button(id + "-choose", SignInMsg.FOLDER_CHOOSE, () -> choose(field));
        HBox line = Boxes.row(Boxes.grow(field), choose);
        line.setId(id + "-line");
        return look.forms()
                .row(SignInMsg.FOLDER, line)
                .problem(model.problemAt(Spot.FOLDER), scope);
    }

    /// The sentence about the whole form, where there is one.
    Label problem(String id) {
        Label words =
                look.widgets().value(model.problemAt(Spot.FORM).map(problem -> problem.orElse("")));
        words.setId(id);
        words.setGraphic(Icon.BREACHES.node());
        words.getStyleClass().add("hw-signin-problem");
        shownWhile(words, model.problemAt(Spot.FORM).map(Optional::isPresent));
        return words;
    }

    Label capsLock() {
        Label words = look.widgets().muted(SignInMsg.CAPS_LOCK);
        words.setGraphic(Icon.NOTE.node());
        shownWhile(words, model.capsLockProperty());
        return words;
    }

    void shownWhile(Node node, ObservableValue<Boolean> shown) {
        node.visibleProperty().bind(shown);
        node.managedProperty().bind(shown);
    }

    /// A capital letter without Shift, or a small one with it, betrays the lock.
    private void watchCapsLock(KeyEvent event) {
        String typed = event.getCharacter();
        if (typed.length() == 1 && Character.isLetter(typed.charAt(0))) {
            boolean capital = Character.isUpperCase(typed.charAt(0));
            model.capsLockProperty().set(capital != event.isShiftDown());
        }
    }

    private void choose(TextField field) {
        DirectoryChooser chooser = new DirectoryChooser();
        File before = new File(field.getText());
        if (before.isDirectory()) {
            chooser.setInitialDirectory(before);
        }
        Optional.ofNullable(chooser.showDialog(field.getScene().getWindow()))
                .ifPresent(chosen -> model.folderProperty().set(chosen.getPath()));
    }
}
