package hedgeward.ui.shell;

import hedgeward.ui.kit.Boxes;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Scope;

import javafx.beans.binding.Bindings;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;

import java.util.Optional;

/// The box in the top bar and the list that opens under it. The cursor stays in the box; up, down
/// and Enter work the list from there.
final class PaletteView {

    private static final double LINE = 36;
    private static final double MOST = 9;
    private static final double WIDEST = 560;
    private static final double BELOW = 4;
    private static final double FRAME = 10;

    private final PaletteModel model;
    private final CommandPalette controller;
    private final TextField box;
    private final ListView<PaletteHit> list = new ListView<>();
    private final StackPane drop;

    PaletteView(Look look, PaletteModel model, CommandPalette controller, Scope scope) {
        this.model = model;
        this.controller = controller;
        this.box = look.widgets().field("shell-search", ShellMsg.SEARCH_PROMPT);
        this.drop = drop(look);
        box.textProperty().bindBidirectional(model.typedProperty());
        box.getStyleClass().add("hw-search");
        box.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        scope.listen(box.focusedProperty(), this::onFocus);
        scope.onChange(model.hits(), this::onHits);
        scope.observe(model.openProperty(), this::onOpen);
    }

    TextField box() {
        return box;
    }

    /// The list, to be laid over the page.
    Node drop() {
        return drop;
    }

    /// Puts the cursor into the box and opens the list.
    void enter() {
        box.requestFocus();
        box.selectAll();
        controller.onOpened();
    }

    /// Empties the box and gives the cursor back.
    void leave() {
        controller.onClosed();
        drop.requestFocus();
    }

    private StackPane drop(Look look) {
        list.setId("shell-search-results");
        list.setFixedCellSize(LINE);
        list.setFocusTraversable(false);
        list.setAccessibleText(look.messages().text(ShellMsg.SEARCH_RESULTS));
        list.setCellFactory(_ -> new PaletteCell());
        list.setOnMouseClicked(
                event -> {
                    if (event.getButton() == MouseButton.PRIMARY) {
                        choose();
                    }
                });
        Label nothing = look.widgets().label(ShellMsg.PRODUCT);
        nothing.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () ->
                                        look.messages()
                                                .text(
                                                        ShellMsg.SEARCH_NOTHING,
                                                        model.typedProperty().get().strip()),
                                model.typedProperty()));
        nothing.getStyleClass().add("hw-muted");
        list.setPlaceholder(Boxes.row(nothing));
        StackPane pane = new StackPane(list);
        pane.getStyleClass().add("hw-search-drop");
        pane.setManaged(false);
        return pane;
    }

    private void onFocus(boolean focused) {
        if (focused) {
            controller.onOpened();
        } else if (!list.isFocused()) {
            controller.onClosed();
        }
    }

    private void onOpen(boolean open) {
        drop.setVisible(open);
        place();
    }

    private void onHits() {
        list.getItems().setAll(model.hits());
        list.getSelectionModel().clearAndSelect(0);
        place();
    }

    private void place() {
        if (drop.getParent() == null || box.getScene() == null) {
            return;
        }
        Bounds under = drop.getParent().sceneToLocal(box.localToScene(box.getBoundsInLocal()));
        double lines = Math.clamp(model.hits().size(), 2, MOST);
        drop.resizeRelocate(
                under.getMinX(),
                under.getMaxY() + BELOW,
                Math.max(under.getWidth(), WIDEST),
                lines * LINE + FRAME);
    }

    private void onKey(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> move(event, 1);
            case UP -> move(event, -1);
            case ENTER -> {
                choose();
                event.consume();
            }
            case ESCAPE -> {
                leave();
                event.consume();
            }
            default -> {}
        }
    }

    private void move(KeyEvent event, int step) {
        int last = model.hits().size() - 1;
        int wanted = list.getSelectionModel().getSelectedIndex() + step;
        int index = Math.clamp(wanted, 0, Math.max(0, last));
        list.getSelectionModel().select(index);
        list.scrollTo(Math.max(0, index - (int) MOST + 2));
        event.consume();
    }

    private void choose() {
        Optional.ofNullable(list.getSelectionModel().getSelectedItem())
                .ifPresent(controller::onChosen);
    }
}
