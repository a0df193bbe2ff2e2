package hedgeward.ui.restricted;

import hedgeward.ui.kit.Boxes;
import hedgeward.ui.kit.Icon;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Scope;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The sheet on which readers are named, or the restriction is lifted, each with its reason. Esc
/// puts it away.
final class RestrictionSheet {

    private static final int ROWS = 2;
    private static final int WITHOUT_SCROLLING = 6;
    private static final double HIGH = 200;
    private static final double BETWEEN = 24;

    private final Look look;
    private final RestrictionModel model;
    private final RestrictionController controller;
    private final Scope scope;
    private final VBox root = Boxes.card();

    RestrictionSheet(
            Look look, RestrictionModel model, RestrictionController controller, Scope scope) {
        this.look = look;
        this.model = model;
        this.controller = controller;
        this.scope = scope;
        root.setId("restricted-sheet");
        root.setMinHeight(VBox.USE_PREF_SIZE);
        root.managedProperty().bind(root.visibleProperty());
        root.setOnKeyPressed(
                key -> {
                    if (key.getCode() == KeyCode.ESCAPE) {
                        controller.onCancel();
                        key.consume();
                    }
                });
        scope.observe(model.sheetProperty(), this::show);
    }

    Node root() {
        return root;
    }

    private void show(RestrictionModel.Sheet which) {
        root.setVisible(which != RestrictionModel.Sheet.NONE);
        root.getChildren().clear();
        switch (which) {
            case NONE -> {}
            case RESTRICT ->
                    fill(
                            RestrictedMsg.SHEET_TITLE,
                            RestrictedMsg.SHEET_EXPLAINED,
                            users(),
                            RestrictedMsg.SHEET_RESTRICT);
            case LIFT ->
                    fill(
                            RestrictedMsg.SHEET_LIFT_TITLE,
                            RestrictedMsg.SHEET_LIFT_EXPLAINED,
                            new VBox(),
                            RestrictedMsg.SHEET_LIFT);
        }
    }

    private void fill(
            RestrictedMsg titleWord, RestrictedMsg explained, Node middle, RestrictedMsg button) {
        Label title = look.widgets().section(titleWord);
        title.setGraphic(Icon.LOCK.node());
        Label what = look.widgets().muted(explained);
        what.setWrapText(true);
        TextArea reason =
                look.widgets().notes("restricted-reason", RestrictedMsg.SHEET_REASON, ROWS);
        scope.bindBoth(reason.textProperty(), model.reason().valueProperty());
        HBox buttons =
                Boxes.row(
                        look.widgets().primary("restricted-confirm", button, controller::onConfirm),
                        look.widgets()
                                .button(
                                        "restricted-cancel",
                                        RestrictedMsg.CANCEL,
                                        controller::onCancel));
        root.getChildren()
                .setAll(
                        title,
                        what,
                        middle,
                        look.forms()
                                .row(RestrictedMsg.SHEET_REASON, reason)
                                .required()
                                .problem(model.reason().problemProperty(), scope),
                        buttons);
        reason.requestFocus();
    }

    private Node users() {
        GridPane grid = new GridPane(BETWEEN, 8);
        grid.addRow(
                0,
                look.widgets().muted(RestrictedMsg.SHEET_USER),
                look.widgets().muted(RestrictedMsg.SHEET_READS),
                look.widgets().muted(RestrictedMsg.SHEET_KEPT_OUT));
        for (RestrictionModel.Choice one : model.choices()) {
            Label name = look.widgets().value(one.userName());
            Label alike = look.widgets().label(RestrictedMsg.SHEET_LIKE_PARTY);
            alike.getStyleClass().add("hw-muted");
            alike.setVisible(one.isLikeParty());
            grid.addRow(
                    grid.getRowCount(),
                    name,
                    box(one, "reads", RestrictedMsg.SHEET_READS_NAME),
                    box(one, "kept-out", RestrictedMsg.SHEET_KEPT_OUT_NAME),
                    alike);
        }
        if (model.choices().size() <= WITHOUT_SCROLLING) {
            return grid;
        }
        ScrollPane scrolled = Boxes.scrolled(grid);
        scrolled.setMinHeight(HIGH);
        scrolled.setPrefHeight(HIGH);
        return scrolled;
    }

    private CheckBox box(RestrictionModel.Choice one, String which, RestrictedMsg name) {
        CheckBox box = look.widgets().check("restricted-" + which + "-" + one.userName(), name);
        box.setAccessibleText(look.messages().text(name, one.userName()));
        box.setText("");
        boolean isReads = name == RestrictedMsg.SHEET_READS_NAME;
        scope.bindBoth(box.selectedProperty(), (isReads ? one.reads() : one.keptOut()).asObject());
        if (isReads) {
            box.setDisable(one.isLikeParty());
        }
        return box;
    }
}
