package hedgeward.ui.notice;

import hedgeward.domain.order.DecisionMeans;
import hedgeward.domain.order.Matter;
import hedgeward.domain.order.RefusalReason;
import hedgeward.domain.order.Representations;
import hedgeward.domain.people.Officer;
import hedgeward.ui.kit.Boxes;
import hedgeward.ui.kit.FieldRow;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Scope;
import hedgeward.ui.wording.AuthoriseWords;
import hedgeward.ui.wording.CaseWords;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Stream;

/// What the authorising officer weighs and decides: the matters, proportionality and prosecution,
/// and the decision itself.
final class DecisionCards {

    private static final int ROWS = 2;
    private static final double MATTER_GAP = 16;

    private final Look look;
    private final NoticeModel model;
    private final NoticeAnswers answers;
    private final NoticeFields fields;
    private final Scope scope;

    DecisionCards(Look look, NoticeModel model, NoticeFields fields, Scope scope) {
        this.look = look;
        this.model = model;
        this.answers = new NoticeAnswers(model);
        this.fields = fields;
        this.scope = scope;
    }

    VBox matters() {
        List<Node> blocks = new ArrayList<>();
        blocks.add(look.widgets().muted(NoticeMsg.PART_MATTERS_ADVICE));
        for (Matter matter : Matter.values()) {
            blocks.add(matter(matter));
        }
        VBox card = card(NoticeMsg.PART_MATTERS, blocks.toArray(Node[]::new));
        card.setSpacing(MATTER_GAP);
        card.setId("notice-matters");
        return card;
    }

    private VBox matter(Matter matter) {
        Label name = look.widgets().value(new CaseWords(look.messages()).matter(matter));
        name.getStyleClass().add("hw-strong");
        MatterFields pair = MatterFields.of(matter);
        VBox block = new VBox(8, name);
        if (matter == Matter.RESPONDENTS_REPRESENTATIONS) {
            AuthoriseWords words = new AuthoriseWords(look.messages());
            block.getChildren()
                    .add(
                            look.forms()
                                    .twoColumns(
                                            choice(
                                                    NoticeField.REPRESENTATIONS_KIND,
                                                    Representations.values(),
                                                    words::representations)));
        }
        block.getChildren()
                .add(
                        look.forms()
                                .twoColumns(
                                        fields.notes(pair.finding(), ROWS),
                                        fields.notes(pair.steps(), ROWS)));
        showWhen(block, () -> answers.matters().contains(matter));
        return block;
    }

    /// Weighed in every decision, and asked for afterwards where it is not written down now.
    VBox weighed() {
        return card(
                NoticeMsg.PART_WEIGHED,
                look.widgets().muted(NoticeMsg.PART_WEIGHED_ADVICE),
                fields.notes(NoticeField.PROPORTIONALITY, ROWS)
                        .advice(NoticeMsg.PROPORTIONALITY_ADVICE),
                fields.notes(NoticeField.PROSECUTION, ROWS).advice(NoticeMsg.PROSECUTION_ADVICE));
    }

    VBox decision() {
        AuthoriseWords words = new AuthoriseWords(look.messages());
        FieldRow refused =
                choice(NoticeField.REFUSAL_REASON, RefusalReason.values(), words::refusal);
        showWhen(refused, () -> !answers.isGranted());
        FieldRow confirmed = fields.moment(NoticeField.CONFIRMED_AT);
        showWhen(
                confirmed,
                () -> answers.means().filter(DecisionMeans.BY_PHONE::equals).isPresent());
        GridPane grid =
                look.forms()
                        .twoColumns(
                                fields.choice(
                                        NoticeField.DECISION,
                                        List.of(NoticeAnswers.YES, NoticeAnswers.NO),
                                        this::decided),
                                fields.moment(NoticeField.DECIDED_AT),
                                authoriser(),
                                fields.officer(NoticeField.DRAFTED_BY, Officer::constable),
                                choice(
                                        NoticeField.DECIDED_MEANS,
                                        DecisionMeans.values(),
                                        words::means),
                                confirmed);
        return card(NoticeMsg.PART_DECISION, grid, refused);
    }

    private FieldRow authoriser() {
        FieldRow authoriser =
                fields.officer(
                        NoticeField.AUTHORISER,
                        officer -> answers.regime().mayBeAuthorisedBy(officer.rank()));
        scope.observe(
                model.textProperty(NoticeField.REGIME),
                _ ->
                        authoriser.advice(
                                NoticeMsg.AUTHORISER_ADVICE,
                                answers.regime().noticeAuthority().words()));
        return authoriser;
    }

    private String decided(String code) {
        return switch (code) {
            case NoticeAnswers.YES -> look.messages().text(NoticeMsg.DECISION_GRANTED);
            case NoticeAnswers.NO -> look.messages().text(NoticeMsg.DECISION_REFUSED);
            default -> "";
        };
    }

    /// One of a few values of the domain, or not yet known.
    private <E extends Enum<E>> FieldRow choice(
            NoticeField field, E[] values, Function<E, String> words) {
        List<String> codes =
                Stream.concat(Stream.of(""), Arrays.stream(values).map(Enum::name)).toList();
        return fields.choice(
                field,
                codes,
                code ->
                        Arrays.stream(values)
                                .filter(value -> value.name().equals(code))
                                .findFirst()
                                .map(words)
                                .orElseGet(() -> look.messages().text(NoticeMsg.NOT_KNOWN)));
    }

    private void showWhen(Node node, BooleanSupplier asked) {
        node.managedProperty().bind(node.visibleProperty());
        scope.observe(model.editsProperty(), _ -> node.setVisible(asked.getAsBoolean()));
    }

    private VBox card(NoticeMsg title, Node... nodes) {
        VBox card = Boxes.card(look.widgets().section(title));
        card.setSpacing(12);
        card.getChildren().addAll(nodes);
        return card;
    }
}
