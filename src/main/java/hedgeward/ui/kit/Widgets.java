package hedgeward.ui.kit;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.control.skin.TextFieldSkin;

import java.util.List;
import java.util.function.Function;

/// Makes the controls of every page: words from `Messages`, a stable id, an accessible name. Ids
/// are `feature-element`. Views make controls here and nowhere else.
public final class Widgets {

    private final Messages messages;

    public Widgets(Messages messages) {
        this.messages = messages;
    }

    /// Words on the page.
    public Label label(MsgKey key, Object... values) {
        Label label = new Label(messages.text(key, values));
        label.setWrapText(true);
        return label;
    }

    /// The page's name, once at its top.
    public Label pageTitle(MsgKey key, Object... values) {
        return styled(label(key, values), "hw-page-title");
    }

    /// The name of a part of the page.
    public Label section(MsgKey key, Object... values) {
        return styled(label(key, values), "hw-section");
    }

    /// Words of less weight.
    public Label muted(MsgKey key, Object... values) {
        return styled(label(key, values), "hw-muted");
    }

    /// A text that is not from the message files: a reference, a name, a term.
    public Label value(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        return label;
    }

    /// A text that follows `text` for as long as the label lives.
    public Label value(ObservableValue<String> text) {
        Label label = value("");
        label.textProperty().bind(text);
        return label;
    }

    /// A time or number that follows `text`, in figures of one width.
    public Label figure(ObservableValue<String> text) {
        return styled(value(text), "hw-figures");
    }

    /// A button that does something ordinary.
    public Button button(String id, MsgKey key, Runnable action) {
        Button button = new Button(messages.text(key));
        button.setId(id);
        button.setOnAction(_ -> action.run());
        button.setMinWidth(Button.USE_PREF_SIZE);
        return button;
    }

    /// The one button of the page or form that its user came for.
    public Button primary(String id, MsgKey key, Runnable action) {
        Button button = button(id, key, action);
        button.getStyleClass().add("accent");
        return button;
    }

    /// A button whose step cannot be taken back.
    public Button danger(String id, MsgKey key, Runnable action) {
        Button button = button(id, key, action);
        button.getStyleClass().add("danger");
        return button;
    }

    /// A button without a frame, for toolbars and rows.
    public Button quiet(String id, Icon icon, MsgKey key, Runnable action) {
        Button button = button(id, key, action);
        button.setGraphic(icon.node());
        button.getStyleClass().add("flat");
        return button;
    }

    /// A button that shows only a picture; its word is its accessible name and its tooltip.
    public Button iconOnly(String id, Icon icon, MsgKey name, Runnable action) {
        Button button = quiet(id, icon, name, action);
        button.setAccessibleText(button.getText());
        button.setTooltip(new Tooltip(button.getText()));
        button.setText("");
        button.getStyleClass().add("button-icon");
        return button;
    }

    /// A switch between shown and not shown, on and off.
    public ToggleButton toggle(String id, MsgKey key) {
        ToggleButton toggle = new ToggleButton(messages.text(key));
        toggle.setId(id);
        toggle.setMinWidth(ToggleButton.USE_PREF_SIZE);
        return toggle;
    }

    /// A box to tick.
    public CheckBox check(String id, MsgKey key) {
        CheckBox box = new CheckBox(messages.text(key));
        box.setId(id);
        return box;
    }

    /// One choice of `group`.
    public RadioButton radio(String id, MsgKey key, ToggleGroup group) {
        RadioButton radio = new RadioButton(messages.text(key));
        radio.setId(id);
        radio.setToggleGroup(group);
        return radio;
    }

    /// Words that lead to another page; `text` is a reference or a message already filled in.
    public Hyperlink link(String id, String text, Runnable action) {
        Hyperlink link = new Hyperlink(text);
        link.setId(id);
        link.setOnAction(
                _ -> {
                    link.setVisited(false);
                    action.run();
                });
        return link;
    }

    /// Words that lead somewhere and follow `text`.
    public Hyperlink link(String id, ObservableValue<String> text, Runnable action) {
        Hyperlink link = link(id, "", action);
        link.textProperty().bind(text);
        return link;
    }

    /// A choice of one among `values`, each shown in `words`.
    public <T> ComboBox<T> choice(String id, List<T> values, Function<T, String> words) {
        ComboBox<T> box = new ComboBox<>();
        box.setId(id);
        box.getItems().setAll(values);
        box.setConverter(new Wording<>(words));
        box.setMaxWidth(Double.MAX_VALUE);
        return box;
    }

    /// One line of text; `name` is its accessible name and stands in it while it is empty.
    public TextField field(String id, MsgKey name) {
        TextField field = new TextField();
        // a skin made by the first pass of the stylesheets misses its colours: text set before
        // that stays black, which nobody can read in the dark theme
        field.setSkin(new TextFieldSkin(field));
        field.setId(id);
        field.setPromptText(messages.text(name));
        field.setAccessibleText(messages.text(name));
        return field;
    }

    /// One line that is not shown.
    public PasswordField secret(String id, MsgKey name) {
        PasswordField field = new PasswordField();
        field.setId(id);
        field.setAccessibleText(messages.text(name));
        return field;
    }

    /// Several lines of text.
    public TextArea notes(String id, MsgKey name, int rows) {
        TextArea area = new TextArea();
        area.setId(id);
        area.setAccessibleText(messages.text(name));
        area.setWrapText(true);
        area.setPrefRowCount(rows);
        return area;
    }

    /// A day, typed as 24/11/2026 or `Tue 24 Nov 2026`, or chosen from a month.
    public DatePicker date(String id, MsgKey name, Times times) {
        DatePicker picker = new DatePicker();
        picker.setId(id);
        picker.setAccessibleText(messages.text(name));
        picker.setConverter(new DayText(times));
        picker.setMaxWidth(Double.MAX_VALUE);
        return picker;
    }

    /// The texts these controls are made with.
    public Messages messages() {
        return messages;
    }

    private static Label styled(Label label, String styleClass) {
        label.getStyleClass().add(styleClass);
        return label;
    }
}
