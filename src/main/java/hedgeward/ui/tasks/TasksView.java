package hedgeward.ui.tasks;

import hedgeward.app.support.TaskRow;
import hedgeward.ui.kit.Boxes;
import hedgeward.ui.kit.Icon;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Scope;
import hedgeward.ui.kit.UiTicker;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Optional;

/// The page: filters, the tasks by what runs out first, and beside them the chosen one.
final class TasksView {

    private static final double PANEL = 440;
    private static final double GAP = 16;

    private final Look look;
    private final TasksModel model;
    private final TasksController controller;
    private final ListView<TaskRow> list = new ListView<>();
    private final TaskPanel panel;
    private final Label summary;
    private final VBox root;

    TasksView(
            Look look, TasksModel model, TasksController controller, UiTicker ticker, Scope scope) {
        this.look = look;
        this.model = model;
        this.controller = controller;
        this.panel = new TaskPanel(look, model, controller, ticker, scope);
        this.summary = look.widgets().value("");
        summary.getStyleClass().add("hw-muted");
        fillList(ticker, scope);
        ScrollPane beside = Boxes.scrolled(panel.root());
        beside.setMinWidth(PANEL);
        beside.setPrefWidth(PANEL);
        beside.setMaxWidth(PANEL);
        HBox body = new HBox(GAP, Boxes.grow(list), beside);
        this.root = Boxes.page(heading(scope), Boxes.grow(body));
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    }

    Parent root() {
        return root;
    }

    void focus() {
        list.requestFocus();
    }

    void focusSteps() {
        panel.focusSteps();
    }

    void choose(TaskRow row) {
        list.getSelectionModel().clearAndSelect(model.fitting().indexOf(row));
        list.scrollTo(row);
    }

    /// The task after the one just done, so that the next is under the cursor.
    void chooseAfter(TaskRow done) {
        int at = model.fitting().indexOf(done);
        if (at >= 0 && at + 1 < model.fitting().size()) {
            choose(model.fitting().get(at + 1));
        }
        list.requestFocus();
    }

    /// The rows have been read anew.
    void told() {
        summary.setText(look.messages().text(TasksMsg.SUMMARY, model.size(), model.overdue()));
        list.setPlaceholder(
                look.empty(
                        Icon.DONE, model.size() == 0 ? TasksMsg.EMPTY : TasksMsg.EMPTY_FILTERED));
        model.chosenProperty()
                .get()
                .flatMap(
                        chosen ->
                                model.fitting().stream()
                                        .filter(row -> TasksModel.isSame(row, chosen))
                                        .findFirst())
                .filter(row -> !list.getSelectionModel().getSelectedItems().contains(row))
                .ifPresent(this::chooseAgain);
    }

    /// The rows are others than before; what was chosen stays so.
    private void chooseAgain(TaskRow row) {
        List<TaskRow> together = model.together();
        choose(row);
        if (together.size() > 1) {
            together.forEach(list.getSelectionModel()::select);
        }
    }

    /// Chooses every task shown.
    private void chooseAll() {
        list.getSelectionModel().selectAll();
        list.requestFocus();
    }

    private Node heading(Scope scope) {
        return Boxes.row(
                look.widgets().pageTitle(TasksMsg.TITLE),
                summary,
                Boxes.gap(),
                new TaskFilters(look, model, this::chooseAll, scope).root());
    }

    private void fillList(UiTicker ticker, Scope scope) {
        list.setId("tasks-list");
        list.getStyleClass().add("hw-clocks");
        list.setAccessibleText(look.messages().text(TasksMsg.LIST_NAME));
        list.setItems(model.fitting());
        list.setPlaceholder(look.empty(Icon.DONE, TasksMsg.EMPTY));
        list.setCellFactory(_ -> new TaskCell(look, ticker, scope));
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        scope.onChange(
                list.getSelectionModel().getSelectedItems(),
                () ->
                        model.many()
                                .setAll(List.copyOf(list.getSelectionModel().getSelectedItems())));
        scope.listen(
                list.getSelectionModel().selectedItemProperty(),
                row -> {
                    if (row != null) {
                        model.choose(Optional.of(row));
                    }
                });
    }

    /// T shows the safe contact; then a number records. Nothing is caught from a text field.
    private void onKey(KeyEvent key) {
        boolean typing = key.getTarget() instanceof TextInputControl;
        Optional<TaskRow> row = model.chosenProperty().get();
        if (typing || row.isEmpty() || key.isControlDown() || key.isAltDown()) {
            return;
        }
        if (key.getCode() == KeyCode.ESCAPE && model.revealedProperty().get().isPresent()) {
            controller.onHide();
            key.consume();
        } else if (key.getCode() == KeyCode.T && TaskPanel.isTold(row.get())) {
            controller.onReveal(row.get());
            key.consume();
        } else if (key.getCode().isDigitKey() && model.revealedProperty().get().isPresent()) {
            panel.press(key.getText());
            key.consume();
        }
    }
}
