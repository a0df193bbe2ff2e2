package hedgeward.ui.orders;

import hedgeward.ui.kit.Boxes;
import hedgeward.ui.kit.Icon;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Scope;

import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import java.time.Instant;

/// The page: title and actions, filter, stages, table with the preview at its right.
final class OrdersView {

    private static final KeyCombination NEW =
            new KeyCodeCombination(KeyCode.N, KeyCombination.SHORTCUT_DOWN);
    private static final double NARROW = 1000;
    private static final Duration TYPING_PAUSE = Duration.millis(80);
    private static final Duration READING_PAUSE = Duration.millis(1_200);

    private final Look look;
    private final OrdersModel model;
    private final OrdersController controller;
    private final OrdersTable table;
    private final VBox root;

    OrdersView(
            Look look,
            OrdersModel model,
            OrdersController controller,
            ObservableValue<Instant> now,
            Scope scope) {
        this.look = look;
        this.model = model;
        this.controller = controller;
        this.table = new OrdersTable(look, model, controller, now, scope);
        TextField filter = filter(scope);
        Node preview = new PreviewView(look, model, controller, now, scope).root();
        HBox content = new HBox(16, Boxes.grow(table.root()), preview);
        VBox.setVgrow(content, Priority.ALWAYS);
        Node chips = new StageChips(look, model, controller, scope).root();
        Node draft = new DraftStrip(look, model, controller, scope).root();
        root = Boxes.page(head(scope), filter, chips, draft, content);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        scope.onEnd(
                root.widthProperty()
                                .subscribe(
                                        (before, after) ->
                                                fitPreview(
                                                        before.doubleValue(), after.doubleValue()))
                        ::unsubscribe);
        scope.listen(
                root.sceneProperty(),
                scene -> {
                    if (scene != null) {
                        filter.requestFocus();
                    }
                });
    }

    Parent root() {
        return root;
    }

    /// A narrow window gives its room to the table; Space brings the preview back.
    private void fitPreview(double before, double after) {
        boolean becameNarrow = after < NARROW && (before >= NARROW || before == 0);
        boolean becameWide = after >= NARROW && before < NARROW && before > 0;
        if (becameNarrow || becameWide) {
            model.previewShownProperty().set(becameWide);
        }
    }

    private HBox head(Scope scope) {
        Label count = look.widgets().value(countText());
        count.getStyleClass().add("hw-muted");
        ToggleButton preview = look.widgets().toggle("orders-preview", OrdersMsg.PREVIEW_TOGGLE);
        preview.setGraphic(Icon.REVEAL.node());
        preview.getStyleClass().add("hw-filter-chip");
        scope.bindBoth(preview.selectedProperty(), model.previewShownProperty());
        Button newNotice =
                look.widgets().primary("orders-new", OrdersMsg.NEW_NOTICE, controller::onNewNotice);
        newNotice.setGraphic(Icon.ADD.node());
        return Boxes.row(
                look.widgets().pageTitle(OrdersMsg.TITLE),
                count,
                Boxes.gap(),
                table.columnChooser(),
                preview,
                newNotice);
    }

    private ObservableValue<String> countText() {
        return Bindings.createStringBinding(
                () -> look.messages().text(OrdersMsg.COUNT, model.totalProperty().get()),
                model.totalProperty());
    }

    private TextField filter(Scope scope) {
        TextField filter = look.widgets().field("orders-filter", OrdersMsg.FILTER);
        filter.setAccessibleHelp(look.messages().text(OrdersMsg.FILTER_HELP));
        listenToTyping(filter, scope);
        scope.listen(
                model.textProperty(),
                text -> {
                    if (!text.equals(filter.getText())) {
                        filter.setText(text);
                    }
                });
        filter.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
                        table.enter();
                        event.consume();
                    } else if (event.getCode() == KeyCode.ESCAPE) {
                        controller.onClearFilter();
                        event.consume();
                    }
                });
        return filter;
    }

    /// The rows follow a short pause in typing; a longer one is enough to read them.
    private void listenToTyping(TextField filter, Scope scope) {
        PauseTransition pause = new PauseTransition(TYPING_PAUSE);
        pause.setOnFinished(_ -> controller.onText(filter.getText()));
        PauseTransition rest = new PauseTransition(READING_PAUSE);
        rest.setOnFinished(_ -> controller.onSearchRested());
        scope.listen(
                filter.textProperty(),
                _ -> {
                    pause.playFromStart();
                    rest.playFromStart();
                });
        scope.onEnd(pause::stop);
        scope.onEnd(rest::stop);
    }

    private void onKey(KeyEvent event) {
        if (NEW.match(event)) {
            controller.onNewNotice();
            event.consume();
        }
    }
}
