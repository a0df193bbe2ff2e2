package hedgeward.ui.visit;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import hedgeward.app.visit.ReadVisit;
import hedgeward.domain.condition.Condition;
import hedgeward.domain.condition.ConditionType;
import hedgeward.domain.condition.Terms;
import hedgeward.ui.kit.Boxes;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Scope;
import hedgeward.ui.wording.ConditionWords;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The disclosure, unfolded by its box: which terms of this order, and what was said.
final class DisclosureView {

    private final Look look;
    private final RecordVisitModel model;
    private final Scope scope;
    private final VBox root;

    DisclosureView(Look look, RecordVisitModel model, Scope scope) {
        this.look = look;
        this.model = model;
        this.scope = scope;
        CheckBox disclosed =
                look.widgets().check("record-visit-disclosed", RecordVisitMsg.DISCLOSED);
        disclosed.setAccessibleHelp(look.messages().text(RecordVisitMsg.DISCLOSED_ADVICE));
        disclosed.getStyleClass().add("hw-strong");
        scope.bindBoth(disclosed.selectedProperty(), model.disclosedProperty());
        VBox unfolded = new VBox(16, terms(), words());
        unfolded.getStyleClass().add("hw-unfolded");
        scope.observe(
                model.disclosedProperty(),
                on -> {
                    unfolded.setVisible(on);
                    unfolded.setManaged(on);
                });
        this.root = new VBox(12, disclosed, unfolded);
    }

    Node root() {
        return root;
    }

    private Node terms() {
        VBox boxes = Boxes.column();
        boxes.setId("record-visit-terms");
        scope.observe(
                model.sheetProperty(),
                sheet -> boxes.getChildren().setAll(sheet.map(this::boxes).orElse(List.of())));
        return look.forms().row(RecordVisitMsg.BROKEN, boxes).advice(RecordVisitMsg.BROKEN_ADVICE);
    }

    private List<CheckBox> boxes(ReadVisit.Sheet sheet) {
        Map<ConditionType, List<Condition>> byType =
                sheet.terms().conditions().stream()
                        .collect(
                                groupingBy(
                                        Condition::type,
                                        () -> new EnumMap<>(ConditionType.class),
                                        toList()));
        List<CheckBox> boxes = new ArrayList<>();
        ConditionWords words = new ConditionWords(look.messages(), sheet.regime());
        byType.forEach((type, terms) -> boxes.add(box(type, words.lines(new Terms(terms)))));
        return boxes;
    }

    /// One box for the terms of a type, each of them in its own words.
    private CheckBox box(ConditionType type, String words) {
        CheckBox box = new CheckBox(words);
        box.setId("record-visit-term-" + type.code());
        box.setWrapText(true);
        box.selectedProperty()
                .subscribe(
                        on -> {
                            if (on) {
                                model.broken().add(type);
                            } else {
                                model.broken().remove(type);
                            }
                        });
        return box;
    }

    private Node words() {
        TextArea words = look.widgets().notes("record-visit-words", RecordVisitMsg.WORDS, 4);
        scope.bindBoth(words.textProperty(), model.wordsProperty());
        AnswersView.tabLeaves(words);
        return look.forms()
                .row(RecordVisitMsg.WORDS, words)
                .required()
                .advice(RecordVisitMsg.WORDS_ADVICE)
                .problem(model.problemProperty(RecordVisitModel.Field.WORDS), scope);
    }
}
