package hedgeward.ui.visit;

import hedgeward.app.visit.VisitRow;
import hedgeward.ui.kit.Boxes;
import hedgeward.ui.kit.Icon;
import hedgeward.ui.kit.Look;
import hedgeward.ui.wording.VisitWords;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.Optional;

/// What was saved in this sitting, and what still waits for its outcome.
final class SideLists {

    private static final double SAVED_HEIGHT = 240;

    private final Look look;
    private final RecordVisitController controller;
    private final VBox root;

    SideLists(Look look, RecordVisitModel model, RecordVisitController controller) {
        this.look = look;
        this.controller = controller;
        ListView<SavedLine> saved = new ListView<>(model.saved());
        saved.setId("record-visit-saved");
        saved.setAccessibleText(look.messages().text(RecordVisitMsg.DONE_TITLE));
        saved.setPlaceholder(look.empty(Icon.DONE, RecordVisitMsg.DONE_EMPTY));
        saved.setCellFactory(_ -> new SideCell<>(this::saved));
        saved.setOnKeyPressed(key -> openSaved(saved, key));
        ListView<VisitRow> waiting = new ListView<>(model.waiting());
        waiting.setId("record-visit-waiting");
        waiting.setAccessibleText(look.messages().text(RecordVisitMsg.WAITING_TITLE));
        waiting.setPlaceholder(look.empty(Icon.INBOX, RecordVisitMsg.WAITING_EMPTY));
        waiting.setCellFactory(_ -> new SideCell<>(this::waiting));
        waiting.setOnMouseClicked(_ -> choose(waiting));
        waiting.setOnKeyPressed(
                key -> {
                    if (key.getCode() == KeyCode.ENTER) {
                        choose(waiting);
                    }
                });
        saved.setPrefHeight(SAVED_HEIGHT);
        saved.getStyleClass().add("hw-side-list");
        waiting.getStyleClass().add("hw-side-list");
        this.root =
                Boxes.column(
                        look.widgets().section(RecordVisitMsg.WAITING_TITLE),
                        Boxes.grow(waiting),
                        look.widgets().section(RecordVisitMsg.DONE_TITLE),
                        saved);
    }

    Region root() {
        return root;
    }

    private void choose(ListView<VisitRow> waiting) {
        Optional.ofNullable(waiting.getSelectionModel().getSelectedItem())
                .ifPresent(controller::onChosen);
    }

    private void openSaved(ListView<SavedLine> saved, KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER) {
            Optional.ofNullable(saved.getSelectionModel().getSelectedItem())
                    .flatMap(SavedLine::breach)
                    .ifPresent(controller::onOpenBreach);
        }
    }

    private Node saved(SavedLine line) {
        Label code = look.widgets().value(line.code().value());
        code.getStyleClass().addAll("hw-figures", "hw-strong");
        code.setMinWidth(Region.USE_PREF_SIZE);
        Label what = look.widgets().value(new VisitWords(look.messages()).attempt(line.attempt()));
        HBox row = Boxes.row(code, what, Boxes.gap());
        line.breach()
                .ifPresent(
                        id ->
                                row.getChildren()
                                        .add(
                                                look.widgets()
                                                        .link(
                                                                "record-visit-breach-"
                                                                        + line.code().value(),
                                                                look.messages()
                                                                        .text(
                                                                                RecordVisitMsg
                                                                                        .OPEN_BREACH),
                                                                () ->
                                                                        controller.onOpenBreach(
                                                                                id))));
        return row;
    }

    private Node waiting(VisitRow row) {
        Label code = look.widgets().value(row.code().value());
        code.getStyleClass().addAll("hw-figures", "hw-strong");
        Label name = look.widgets().value(row.respondent().listed());
        name.setWrapText(false);
        Label when =
                look.widgets().value(look.times().window(row.window().from(), row.window().to()));
        when.getStyleClass().addAll("hw-muted", "hw-figures");
        code.setMinWidth(Region.USE_PREF_SIZE);
        return new VBox(2, Boxes.row(code, name), when);
    }
}
