package hedgeward.ui.notice;

import hedgeward.domain.condition.ConditionType;
import hedgeward.ui.kit.Boxes;
import hedgeward.ui.kit.FieldRow;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Scope;
import hedgeward.ui.wording.ConditionWords;

import javafx.beans.property.StringProperty;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import java.util.Arrays;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// The terms as boxes to tick, in the law's order. What every notice has cannot be taken away; what
/// is not lawful for this home cannot be ticked, and both say why.
final class TermsCard {

    private static final double METRES_WIDTH = 72;
    private static final double INDENT = 26;

    private final Look look;
    private final NoticeModel model;
    private final NoticeAnswers answers;
    private final Scope scope;
    private final VBox root = Boxes.card();

    TermsCard(Look look, NoticeModel model, NoticeFields fields, Scope scope) {
        this.look = look;
        this.model = model;
        this.answers = new NoticeAnswers(model);
        this.scope = scope;
        FieldRow metres = metres(fields);
        root.setSpacing(12);
        root.getChildren()
                .setAll(
                        look.widgets().section(NoticeMsg.PART_TERMS),
                        fields.row(NoticeField.TERMS, boxes()),
                        metres,
                        needsHome());
        scope.observe(
                model.editsProperty(),
                _ -> metres.setVisible(answers.terms().contains(ConditionType.KEEP_DISTANCE)));
    }

    VBox root() {
        return root;
    }

    private VBox boxes() {
        Label always = look.widgets().muted(NoticeMsg.TERM_ALWAYS, "");
        always.setPadding(new Insets(0, 0, 0, INDENT));
        explain(always, NoticeMsg.TERM_ALWAYS, NoticeField.TERMS);
        VBox boxes = new VBox(8);
        boxes.setId(NoticeField.TERMS.id());
        for (ConditionType type : ConditionType.usual()) {
            boxes.getChildren().add(box(type));
            if (type == ConditionType.NO_MOLESTATION) {
                boxes.getChildren().add(always);
            }
        }
        return boxes;
    }

    private Label needsHome() {
        Label why = look.widgets().muted(NoticeMsg.TERM_NEEDS_HOME, "");
        why.setId("notice-terms-why");
        why.managedProperty().bind(why.visibleProperty());
        explain(why, NoticeMsg.TERM_NEEDS_HOME, NoticeField.SHARED);
        scope.observe(
                model.editsProperty(), _ -> why.setVisible(!answers.termsNotOffered().isEmpty()));
        return why;
    }

    private CheckBox box(ConditionType type) {
        CheckBox box = new CheckBox(new ConditionWords(look.messages()).plain(type));
        box.setId("notice-term-" + type.code());
        box.setWrapText(true);
        box.setSelected(answers.terms().contains(type));
        box.setMouseTransparent(type == ConditionType.NO_MOLESTATION);
        box.setFocusTraversable(type != ConditionType.NO_MOLESTATION);
        scope.listen(box.selectedProperty(), on -> tick(type, on));
        scope.observe(
                model.editsProperty(),
                _ -> {
                    box.setSelected(answers.terms().contains(type));
                    box.setDisable(answers.termsNotOffered().contains(type));
                });
        return box;
    }

    /// Ticks are kept while a term is not offered, so that a slip in the home costs nothing.
    private void tick(ConditionType type, boolean on) {
        if (on == answers.terms().contains(type) || answers.termsNotOffered().contains(type)) {
            return;
        }
        StringProperty text = model.textProperty(NoticeField.TERMS);
        TreeSet<ConditionType> ticked =
                Arrays.stream(text.get().split(" "))
                        .flatMap(code -> ConditionType.ofCode(code).stream())
                        .collect(Collectors.toCollection(TreeSet::new));
        if (on) {
            ticked.add(type);
        } else {
            ticked.remove(type);
        }
        text.set(ticked.stream().map(ConditionType::code).collect(Collectors.joining(" ")));
    }

    private FieldRow metres(NoticeFields fields) {
        FieldRow row = fields.text(NoticeField.METRES);
        Node field = row.field();
        if (field instanceof TextField text) {
            text.setMaxWidth(METRES_WIDTH);
        }
        row.managedProperty().bind(row.visibleProperty());
        return row;
    }

    /// Names the section the sentence rests on, under the kind of notice chosen.
    private void explain(Label label, NoticeMsg sentence, NoticeField field) {
        scope.observe(
                model.textProperty(NoticeField.REGIME),
                _ ->
                        NoticeSources.of(field, answers.regime())
                                .map(source -> look.messages().text(sentence, source))
                                .ifPresent(label::setText));
    }
}
