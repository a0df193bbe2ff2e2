package hedgeward.boot;

import static org.testfx.util.WaitForAsyncUtils.asyncFx;
import static org.testfx.util.WaitForAsyncUtils.waitFor;

import hedgeward.boot.desktop.Desktop;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// The hands and eyes of a test before the real window: it finds things by their ids, waits until
/// they can be used, and reads the words that stand on the screen.
final class OnScreen {

    private static final int PATIENCE = 30;

    private final Desktop desktop;

    OnScreen(Desktop desktop) {
        this.desktop = desktop;
    }

    /// Presses a button or link when it is there and may be pressed.
    void press(String id) {
        use(id, ButtonBase.class, ButtonBase::fire);
    }

    void type(String id, String text) {
        use(id, TextInputControl.class, field -> field.setText(text));
    }

    void typeSecret(String id, String letters) {
        use(id, PasswordField.class, field -> field.appendText(letters));
    }

    void tick(String id) {
        use(id, CheckBox.class, box -> box.setSelected(true));
    }

    /// Chooses the first entry whose words hold this part.
    <T> void choose(String id, String part) {
        await(
                "an entry with " + part + " in " + id,
                () ->
                        find(id, ComboBox.class)
                                .map(
                                        box -> {
                                            @SuppressWarnings("unchecked")
                                            ComboBox<T> choice = box;
                                            return choose(choice, part);
                                        })
                                .orElse(false));
    }

    /// A day and a time of day, in the fields of a moment.
    void moment(String id, String day, String time) {
        use(id + "-day", DatePicker.class, picker -> picker.getEditor().setText(day));
        type(id + "-time", time);
    }

    /// A day without a time.
    void day(String id, String day) {
        use(id, DatePicker.class, picker -> picker.getEditor().setText(day));
    }

    /// Presses the first button or link whose id begins so.
    void pressFirst(String prefix) {
        await(
                "#" + prefix + "…",
                () -> {
                    Optional<ButtonBase> button =
                            all(node -> node.getId() != null && node.getId().startsWith(prefix))
                                    .stream()
                                    .filter(ButtonBase.class::isInstance)
                                    .map(ButtonBase.class::cast)
                                    .filter(it -> !it.isDisabled())
                                    .findFirst();
                    button.ifPresent(ButtonBase::fire);
                    return button.isPresent();
                });
    }

    /// What stands in a row of a table. On the FX thread, as in a condition.
    <R> Optional<R> row(String table, int index, Class<R> type) {
        return find(table, TableView.class)
                .filter(found -> found.getItems().size() > index)
                .map(found -> type.cast(found.getItems().get(index)));
    }

    /// Shows the tab of this id.
    void selectTab(String tabPane, String tab) {
        use(
                tabPane,
                TabPane.class,
                tabs ->
                        tabs.getTabs().stream()
                                .filter(found -> tab.equals(found.getId()))
                                .findFirst()
                                .ifPresent(tabs.getSelectionModel()::select));
    }

    void selectRow(String table, int index) {
        await(
                "row " + index + " of " + table,
                () ->
                        find(table, TableView.class)
                                .filter(found -> found.getItems().size() > index)
                                .map(
                                        found -> {
                                            found.getSelectionModel().clearAndSelect(index);
                                            return true;
                                        })
                                .orElse(false));
    }

    /// Selects the first entry of a list whose own name for itself holds this part.
    void selectItem(String list, String part) {
        await(
                part + " in " + list,
                () ->
                        find(list, ListView.class)
                                .filter(found -> select((ListView<?>) found, part))
                                .isPresent());
    }

    private static <T> boolean select(ListView<T> list, String part) {
        Optional<T> item =
                list.getItems().stream().filter(it -> it.toString().contains(part)).findFirst();
        item.ifPresent(list.getSelectionModel()::select);
        return item.isPresent();
    }

    /// Waits until the words stand somewhere on the screen.
    void read(String words) {
        await("the words \"" + words + "\"", () -> says(words));
    }

    /// Whether the words stand on the screen. On the FX thread, as in a condition.
    boolean says(String words) {
        return texts().stream().anyMatch(text -> text.contains(words));
    }

    /// Whether there is something with this id. On the FX thread, as in a condition.
    boolean shows(String id) {
        return find(id, Node.class).isPresent();
    }

    /// The words within something, one after the other. On the FX thread.
    String words(String id) {
        List<Node> within = new ArrayList<>();
        find(id, Parent.class).ifPresent(it -> collect(it, Labeled.class::isInstance, within));
        return String.join(" ", within.stream().map(it -> ((Labeled) it).getText()).toList());
    }

    /// Everything that stands on the screen, for failures.
    String everything() {
        return ask(() -> String.join(" | ", texts()));
    }

    void await(String what, Callable<Boolean> condition) {
        try {
            waitFor(PATIENCE, TimeUnit.SECONDS, () -> ask(condition));
        } catch (TimeoutException _) {
            throw new AssertionError("waited for " + what + "; the screen says: " + everything());
        }
    }

    <T> T ask(Callable<T> question) {
        return waitFor(asyncFx(question));
    }

    <N extends Node> void use(String id, Class<N> type, Consumer<N> action) {
        await(
                "#" + id,
                () -> {
                    Optional<N> node = find(id, type).filter(it -> !it.isDisabled());
                    node.ifPresent(action);
                    return node.isPresent();
                });
    }

    private static <T> boolean choose(ComboBox<T> box, String part) {
        Optional<T> found =
                box.getItems().stream()
                        .filter(item -> box.getConverter().toString(item).contains(part))
                        .findFirst();
        found.ifPresent(box::setValue);
        return found.isPresent();
    }

    private <N extends Node> Optional<N> find(String id, Class<N> type) {
        return all(node -> id.equals(node.getId()) && type.isInstance(node)).stream()
                .findFirst()
                .map(type::cast);
    }

    private List<String> texts() {
        return all(Labeled.class::isInstance).stream()
                .map(node -> ((Labeled) node).getText())
                .filter(Objects::nonNull)
                .filter(text -> !text.isBlank())
                .toList();
    }

    /// All nodes that can be seen, and fit.
    private List<Node> all(Predicate<Node> wanted) {
        List<Node> found = new ArrayList<>();
        collect(desktop.scene().getRoot(), wanted, found);
        return found;
    }

    private static void collect(Node node, Predicate<Node> wanted, List<Node> found) {
        if (!node.isVisible()) {
            return;
        }
        if (wanted.test(node)) {
            found.add(node);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, wanted, found));
        }
    }
}
