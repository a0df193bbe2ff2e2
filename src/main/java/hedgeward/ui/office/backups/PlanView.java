package hedgeward.ui.office.backups;

import hedgeward.ui.kit.Answer;
import hedgeward.ui.kit.Boxes;
import hedgeward.ui.kit.FieldRow;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.MsgKey;
import hedgeward.ui.kit.Scope;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import java.nio.file.Path;

/// The plan: where, when, how many, and when the age turns red.
final class PlanView {

    private final Look look;
    private final BackupsModel model;
    private final BackupsController controller;
    private final Scope scope;
    private final VBox root;

    PlanView(Look look, BackupsModel model, BackupsController controller, Scope scope) {
        this.look = look;
        this.model = model;
        this.controller = controller;
        this.scope = scope;
        Button save = look.widgets().button("backups-keep", BackupsMsg.KEEP, controller::onKeep);
        save.setDisable(!controller.mayBackUp());
        this.root =
                Boxes.card(
                        folder(),
                        daily(),
                        line("backups-time", BackupsMsg.TIME, model.time())
                                .advice(BackupsMsg.TIME_ADVICE),
                        look.forms()
                                .twoColumns(
                                        line("backups-days", BackupsMsg.DAYS, model.days()),
                                        line("backups-weeks", BackupsMsg.WEEKS, model.weeks()),
                                        line("backups-months", BackupsMsg.MONTHS, model.months()),
                                        line("backups-alarm", BackupsMsg.ALARM, model.alarm())),
                        save);
        if (!controller.mayBackUp()) {
            root.getChildren().add(look.widgets().muted(BackupsMsg.READ_ONLY));
        }
    }

    Node root() {
        return root;
    }

    private Node folder() {
        Label words =
                look.widgets()
                        .value(
                                model.folderProperty()
                                        .map(
                                                folder ->
                                                        folder.map(Path::toString)
                                                                .orElseGet(this::none)));
        words.setId("backups-folder");
        Button choose =
                look.widgets()
                        .button(
                                "backups-folder-choose",
                                BackupsMsg.FOLDER_CHOOSE,
                                controller::onChooseFolder);
        choose.setDisable(!controller.mayBackUp());
        return look.forms().row(BackupsMsg.FOLDER, Boxes.row(Boxes.grow(words), choose));
    }

    private String none() {
        return look.messages().text(BackupsMsg.FOLDER_NONE);
    }

    private Node daily() {
        CheckBox box = look.widgets().check("backups-daily", BackupsMsg.DAILY);
        box.setWrapText(true);
        box.setDisable(!controller.mayBackUp());
        scope.bindBoth(box.selectedProperty(), model.dailyProperty());
        return box;
    }

    private FieldRow line(String id, MsgKey label, Answer<String> answer) {
        TextField field = look.widgets().field(id, label);
        field.setPromptText("");
        field.getStyleClass().add("hw-figures");
        field.setDisable(!controller.mayBackUp());
        scope.bindBoth(field.textProperty(), answer.valueProperty());
        return look.forms().row(label, field).problem(answer.problemProperty(), scope);
    }
}
