package hedgeward.ui.visit;

import hedgeward.app.visit.ReadVisit;
import hedgeward.ui.kit.Boxes;
import hedgeward.ui.kit.FieldRow;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Scope;
import hedgeward.ui.wording.VisitWords;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The code on the paper, and the visit it stands for.
final class CodeView {

    private static final double CODE_WIDTH = 180;

    private final Look look;
    private final RecordVisitController controller;
    private final TextField code;
    private final VBox root;

    CodeView(Look look, RecordVisitModel model, RecordVisitController controller, Scope scope) {
        this.look = look;
        this.controller = controller;
        code = look.widgets().field("record-visit-code", RecordVisitMsg.CODE);
        code.setPrefWidth(CODE_WIDTH);
        code.setMaxWidth(CODE_WIDTH);
        scope.bindBoth(code.textProperty(), model.codeProperty());
        code.setOnAction(_ -> controller.onCode());
        Button find =
                look.widgets()
                        .button("record-visit-find", RecordVisitMsg.CODE_FIND, controller::onCode);
        HBox entry = Boxes.row(code, find);
        entry.setId("record-visit-code-row");
        FieldRow row =
                look.forms()
                        .row(RecordVisitMsg.CODE, entry)
                        .advice(RecordVisitMsg.CODE_ADVICE)
                        .problem(model.problemProperty(RecordVisitModel.Field.CODE), scope);
        VBox head = Boxes.column();
        head.setId("record-visit-sheet");
        scope.observe(model.sheetProperty(), sheet -> head.getChildren().setAll(head(sheet)));
        head.managedProperty().bind(head.visibleProperty());
        scope.observe(model.recordedProperty(), found -> head.setVisible(found.isEmpty()));
        this.root = new VBox(16, row, head);
    }

    Node root() {
        return root;
    }

    void focus() {
        code.requestFocus();
        code.selectAll();
    }

    private List<Node> head(Optional<ReadVisit.Sheet> sheet) {
        return sheet.map(this::shown)
                .orElseGet(() -> List.of(look.widgets().muted(RecordVisitMsg.NONE_CHOSEN)));
    }

    private List<Node> shown(ReadVisit.Sheet sheet) {
        VisitWords words = new VisitWords(look.messages());
        Label name = look.widgets().value(sheet.respondent().listed());
        name.getStyleClass().add("hw-section");
        Hyperlink caseLink =
                look.widgets()
                        .link(
                                "record-visit-case",
                                sheet.caseRef().value(),
                                () -> controller.onOpenCase(sheet));
        Label purpose = look.widgets().value(words.purpose(sheet.visit().purpose()));
        HBox first = Boxes.row(name, caseLink, Boxes.gap(), purpose);
        name.setMinWidth(0);
        caseLink.setMinWidth(Region.USE_PREF_SIZE);
        purpose.setMinWidth(Region.USE_PREF_SIZE);
        Label window =
                look.widgets()
                        .label(
                                RecordVisitMsg.SHEET_WINDOW,
                                look.times()
                                        .window(
                                                sheet.visit().window().from(),
                                                sheet.visit().window().to()));
        return List.of(first, window, going(sheet));
    }

    private Label going(ReadVisit.Sheet sheet) {
        return sheet.going().isEmpty()
                ? look.widgets().muted(RecordVisitMsg.SHEET_NOBODY)
                : look.widgets()
                        .muted(
                                RecordVisitMsg.SHEET_GOING,
                                sheet.going().stream()
                                        .map(o -> o.collar().value() + " " + o.name().surname())
                                        .collect(Collectors.joining(", ")));
    }
}
