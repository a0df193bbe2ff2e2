package hedgeward.ui.kit;

import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

/// The questions that stop everything else. Buttons carry the name of what they do; Esc cancels,
/// Ctrl+Enter confirms. Used on the FX thread.
public final class Dialogs {

    private static final Logger LOG = LoggerFactory.getLogger(Dialogs.class);
    private static final KeyCombination CONFIRM =
            new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);
    private static final double WIDTH = 480;

    private final Messages messages;
    private final Themes themes;
    private final String version;
    private final Supplier<Optional<Window>> owner;

    /// Dialogs over the window `owner` gives when they open; `version` is the program's.
    public Dialogs(
            Messages messages, Themes themes, String version, Supplier<Optional<Window>> owner) {
        this.messages = messages;
        this.themes = themes;
        this.version = version;
        this.owner = owner;
    }

    /// Asks before a step is taken. `action` is what the confirming button says: `Record service`.
    /// Answers whether it was pressed.
    public boolean confirm(MsgKey heading, String text, MsgKey action) {
        ButtonType yes = new ButtonType(messages.text(action), ButtonData.OK_DONE);
        ButtonType no =
                new ButtonType(messages.text(KitMsg.DIALOG_CANCEL), ButtonData.CANCEL_CLOSE);
        return ask(messages.text(heading), text, yes, no).filter(yes::equals).isPresent();
    }

    /// Says something that must be read before going on.
    public void tell(MsgKey heading, String text) {
        ButtonType close = new ButtonType(messages.text(KitMsg.DIALOG_CLOSE), ButtonData.OK_DONE);
        ask(messages.text(heading), text, close);
    }

    /// Reports a failure nobody expected: logs its types and frames, and says what was not saved,
    /// what to do, and the code. The copy button copies code, version and system, nothing else.
    public void unexpected(Throwable failure) {
        ErrorCode code = ErrorCode.of(failure);
        LOG.error("Unexpected failure {}", code, failure);
        ButtonType copy = new ButtonType(messages.text(KitMsg.UNEXPECTED_COPY), ButtonData.LEFT);
        ButtonType close = new ButtonType(messages.text(KitMsg.DIALOG_CLOSE), ButtonData.OK_DONE);
        String text =
                messages.text(KitMsg.UNEXPECTED_TEXT)
                        + "\n\n"
                        + messages.text(KitMsg.UNEXPECTED_CODE, code.text());
        Optional<ButtonType> answer =
                ask(messages.text(KitMsg.UNEXPECTED_HEADING), text, copy, close);
        if (answer.filter(copy::equals).isPresent()) {
            copy(code);
        }
    }

    /// Asks where to write a file; empty when the person thought better of it.
    public Optional<Path> saveAs(String suggestedName) {
        FileChooser chooser = new FileChooser();
        chooser.setInitialFileName(suggestedName);
        File file = chooser.showSaveDialog(owner.get().orElse(null));
        return Optional.ofNullable(file).map(File::toPath);
    }

    /// Asks for a file to read; empty when the person thought better of it.
    public Optional<Path> open() {
        File file = new FileChooser().showOpenDialog(owner.get().orElse(null));
        return Optional.ofNullable(file).map(File::toPath);
    }

    /// Asks for a folder; empty when the person thought better of it.
    public Optional<Path> folder() {
        File folder = new DirectoryChooser().showDialog(owner.get().orElse(null));
        return Optional.ofNullable(folder).map(File::toPath);
    }

    /// What is to be filled in, and where the keyboard begins.
    public record Sheet(Node content, Node first) {}

    /// Asks for something to be filled in before a step is taken; answers whether `action` was
    /// pressed, which cannot be while it is `incomplete`.
    public boolean fill(
            MsgKey heading, Sheet sheet, MsgKey action, ObservableBooleanValue incomplete) {
        ButtonType yes = new ButtonType(messages.text(action), ButtonData.OK_DONE);
        ButtonType no =
                new ButtonType(messages.text(KitMsg.DIALOG_CANCEL), ButtonData.CANCEL_CLOSE);
        Dialog<ButtonType> dialog = dialog(messages.text(heading), sheet.content(), yes, no);
        dialog.getDialogPane().lookupButton(yes).disableProperty().bind(incomplete);
        dialog.setOnShown(_ -> sheet.first().requestFocus());
        return dialog.showAndWait().filter(yes::equals).isPresent();
    }

    private Optional<ButtonType> ask(String heading, String text, ButtonType... buttons) {
        return dialog(heading, words(text), buttons).showAndWait();
    }

    private Dialog<ButtonType> dialog(String heading, Node content, ButtonType... buttons) {
        Dialog<ButtonType> dialog = new Dialog<>();
        owner.get().ifPresent(dialog::initOwner);
        DialogPane pane = dialog.getDialogPane();
        pane.setId("dialog");
        pane.setPrefWidth(WIDTH);
        pane.setHeaderText(heading);
        pane.setContent(content);
        pane.getButtonTypes().setAll(buttons);
        pane.getScene().getAccelerators().put(CONFIRM, () -> fireDefault(pane));
        Themes.wear(pane.getScene(), themes.currentProperty().get());
        return dialog;
    }

    private static Label words(String text) {
        Label words = new Label(text);
        words.setWrapText(true);
        words.getStyleClass().add("hw-dialog-words");
        return words;
    }

    private static void fireDefault(DialogPane pane) {
        pane.getButtonTypes().stream()
                .filter(type -> type.getButtonData() == ButtonData.OK_DONE)
                .map(pane::lookupButton)
                .filter(javafx.scene.control.Button.class::isInstance)
                .map(javafx.scene.control.Button.class::cast)
                .forEach(javafx.scene.control.Button::fire);
    }

    private void copy(ErrorCode code) {
        ClipboardContent content = new ClipboardContent();
        content.putString(
                messages.text(
                        KitMsg.UNEXPECTED_REPORT,
                        code.text(),
                        version,
                        System.getProperty("os.name"),
                        System.getProperty("os.version")));
        Clipboard.getSystemClipboard().setContent(content);
    }
}
