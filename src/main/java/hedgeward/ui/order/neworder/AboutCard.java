package hedgeward.ui.order.neworder;

import hedgeward.domain.order.RiskGrade;
import hedgeward.domain.people.Relationship;
import hedgeward.ui.kit.Boxes;
import hedgeward.ui.kit.FieldRow;
import hedgeward.ui.kit.Look;
import hedgeward.ui.order.form.Fields;
import hedgeward.ui.wording.CaseWords;
import hedgeward.ui.wording.RelationWords;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What is known of the two, their home and the children. Nothing here is required: what stays open
/// is asked for in the case.
record AboutCard(Look look, NewOrderModel.About about, Fields fields) {

    private static final int ROWS = 3;

    VBox root() {
        VBox card =
                Boxes.card(
                        look.widgets().section(NewOrderMsg.PART_ABOUT),
                        look.widgets().muted(NewOrderMsg.ABOUT_ADVICE),
                        look.forms().twoColumns(choices().toArray(Node[]::new)),
                        fields.notes(
                                        "child-names",
                                        NewOrderMsg.CHILD_NAMES,
                                        about.childNames(),
                                        ROWS)
                                .advice(NewOrderMsg.CHILD_NAMES_ADVICE));
        card.setSpacing(12);
        return card;
    }

    private List<FieldRow> choices() {
        return List.of(
                fields.choice(
                        "risk",
                        NewOrderMsg.RISK,
                        about.risk(),
                        orUnknown(List.of(RiskGrade.values())),
                        grade -> said(grade.map(this::word))),
                fields.choice(
                        "relation",
                        NewOrderMsg.RELATION,
                        about.relation(),
                        orUnknown(List.of(Relationship.Kind.values())),
                        kind -> said(kind.map(this::word))),
                fields.choice(
                        "shared",
                        NewOrderMsg.SHARED,
                        about.shared(),
                        orUnknown(List.of(true, false)),
                        yes -> said(yes.map(this::word))),
                fields.text("children", NewOrderMsg.CHILDREN, about.children()));
    }

    private static <T> List<Optional<T>> orUnknown(List<T> values) {
        return Stream.concat(Stream.of(Optional.<T>empty()), values.stream().map(Optional::of))
                .toList();
    }

    private String said(Optional<String> word) {
        return word.orElseGet(() -> look.messages().text(NewOrderMsg.NOT_KNOWN));
    }

    private String word(RiskGrade grade) {
        return new CaseWords(look.messages()).risk(grade);
    }

    private String word(Relationship.Kind kind) {
        return new RelationWords(look.messages()).word(kind);
    }

    private String word(Boolean yes) {
        return look.messages().text(yes ? NewOrderMsg.YES : NewOrderMsg.NO);
    }
}
