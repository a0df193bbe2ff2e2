package hedgeward.ui.notice;

import hedgeward.ui.kit.Boxes;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Scope;

import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The home: whether they share it, where it is, the children, and what the armed forces have to do
/// with it.
final class HomeCard {

    private final Look look;
    private final NoticeModel model;
    private final NoticeFields fields;
    private final Scope scope;
    private final NoticeAnswers answers;

    HomeCard(Look look, NoticeModel model, NoticeFields fields, Scope scope) {
        this.look = look;
        this.model = model;
        this.fields = fields;
        this.scope = scope;
        this.answers = new NoticeAnswers(model);
    }

    VBox root() {
        VBox card =
                Boxes.card(
                        look.widgets().section(NoticeMsg.PART_HOME),
                        home(),
                        fields.row(
                                NoticeField.CHILDREN_NAMED,
                                new ChildrenEditor(look, model, scope).root()),
                        forces(),
                        commander());
        card.setSpacing(12);
        return card;
    }

    private GridPane home() {
        return look.forms()
                .twoColumns(
                        fields.yesOrNo(NoticeField.SHARED),
                        fields.text(NoticeField.CHILDREN),
                        PeopleCards.withCopy(
                                look,
                                model,
                                fields,
                                NoticeField.PREMISES_ADDRESS,
                                NoticeField.PREMISES_POSTCODE),
                        fields.text(NoticeField.PREMISES_POSTCODE));
    }

    private GridPane forces() {
        return look.forms()
                .twoColumns(
                        fields.yesOrNo(NoticeField.SERVICE_LAW),
                        fields.yesOrNo(NoticeField.SERVICE_HOME));
    }

    /// Asked only where the duty to inform the commanding officer applies.
    private VBox commander() {
        Label why = look.widgets().muted(NoticeMsg.COMMANDER_ADVICE, "");
        scope.observe(
                model.textProperty(NoticeField.REGIME),
                _ ->
                        NoticeField.COMMANDER_WHO
                                .source(answers.regime())
                                .map(s -> look.messages().text(NoticeMsg.COMMANDER_ADVICE, s))
                                .ifPresent(why::setText));
        VBox block =
                new VBox(
                        12,
                        why,
                        look.forms()
                                .twoColumns(
                                        fields.text(NoticeField.COMMANDER_WHO),
                                        fields.moment(NoticeField.COMMANDER_AT),
                                        fields.text(NoticeField.COMMANDER_HOW),
                                        new Region()));
        block.managedProperty().bind(block.visibleProperty());
        scope.observe(
                model.editsProperty(),
                _ -> block.setVisible(answers.forces().commanderIsToBeTold()));
        return block;
    }
}
