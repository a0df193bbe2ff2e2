package hedgeward.ui.printing;

import hedgeward.ui.kit.Boxes;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Scope;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The page: what is asked for at the left, the very pages at the right.
final class PrintScheduleView {

    private static final double FORM = 320;
    private static final KeyCombination PRINT =
            new KeyCodeCombination(KeyCode.P, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination CONFIRM =
            new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);

    private final PrintScheduleController controller;
    private final VBox root;

    PrintScheduleView(
            Look look,
            PrintScheduleModel model,
            PrintScheduleController controller,
            ObservableValue<Boolean> busy,
            Scope scope) {
        this.controller = controller;
        ScrollPane form = Boxes.scrolled(new AskView(look, model, controller, busy, scope).root());
        form.setMinWidth(FORM);
        form.setPrefWidth(FORM);
        form.setMaxWidth(FORM);
        Node pages = new PagesView(look, model, controller, scope).root();
        this.root =
                Boxes.page(
                        look.widgets().pageTitle(PrintingMsg.TITLE),
                        Boxes.grow(new HBox(24, form, Boxes.grow(pages))));
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    }

    Parent root() {
        return root;
    }

    private void onKey(KeyEvent key) {
        if (PRINT.match(key)) {
            controller.onPrint();
            key.consume();
        } else if (CONFIRM.match(key)) {
            controller.onPreview();
            key.consume();
        } else if (key.getCode() == KeyCode.PAGE_DOWN) {
            controller.onPage(1);
            key.consume();
        } else if (key.getCode() == KeyCode.PAGE_UP) {
            controller.onPage(-1);
            key.consume();
        }
    }
}
