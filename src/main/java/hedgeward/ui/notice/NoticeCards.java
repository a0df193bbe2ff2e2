package hedgeward.ui.notice;

import hedgeward.domain.law.Regime;
import hedgeward.domain.order.Matter;
import hedgeward.domain.order.RiskGrade;
import hedgeward.domain.people.Officer;
import hedgeward.ui.kit.Boxes;
import hedgeward.ui.kit.FieldRow;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Scope;
import hedgeward.ui.wording.CaseWords;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// What is decided: the kind of notice, grounds, the matters, the decision, service and hearing.
final class NoticeCards {

    private static final int GROUNDS_ROWS = 4;
    private static final int MATTER_ROWS = 2;
    private static final double MATTER_GAP = 16;

    private final Look look;
    private final NoticeModel model;
    private final NoticeAnswers answers;
    private final NoticeFields fields;
    private final Scope scope;

    NoticeCards(Look look, NoticeModel model, NoticeFields fields, Scope scope) {
        this.look = look;
        this.model = model;
        this.answers = new NoticeAnswers(model);
        this.fields = fields;
        this.scope = scope;
    }

    VBox caseCard() {
        FieldRow regime =
                fields.choice(
                        NoticeField.REGIME,
                        Arrays.stream(Regime.values()).map(Regime::code).toList(),
                        code ->
                                look.messages()
                                        .text(
                                                Regime.DAPN_DAPO.code().equals(code)
                                                        ? NoticeMsg.REGIME_DAPN
                                                        : NoticeMsg.REGIME_DVPN));
        Label act = look.widgets().muted(NoticeMsg.ACT, "");
        scope.observe(
                model.textProperty(NoticeField.REGIME),
                _ ->
                        act.setText(
                                look.messages()
                                        .text(
                                                NoticeMsg.ACT,
                                                answers.regime().noticeAuthoritySource().act())));
        GridPane grid =
                look.forms()
                        .twoColumns(
                                regime,
                                fields.text(NoticeField.OCCURRENCE),
                                risk(),
                                fields.officer(NoticeField.OWNER, _ -> true));
        grid.add(fields.notes(NoticeField.NOTES, MATTER_ROWS), 0, 2, 2, 1);
        return card(NoticeMsg.PART_CASE, act, grid);
    }

    VBox grounds() {
        return card(
                NoticeMsg.PART_GROUNDS,
                fields.notes(NoticeField.GROUNDS, GROUNDS_ROWS).advice(NoticeMsg.GROUNDS_ADVICE));
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
        VBox block =
                new VBox(
                        8,
                        name,
                        look.forms()
                                .twoColumns(
                                        fields.notes(pair.finding(), MATTER_ROWS),
                                        fields.notes(pair.steps(), MATTER_ROWS)));
        block.managedProperty().bind(block.visibleProperty());
        scope.observe(
                model.editsProperty(), _ -> block.setVisible(answers.matters().contains(matter)));
        return block;
    }

    VBox decision() {
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
        GridPane grid =
                look.forms()
                        .twoColumns(
                                fields.choice(
                                        NoticeField.DECISION,
                                        List.of(NoticeAnswers.YES, NoticeAnswers.NO),
                                        this::decided),
                                fields.moment(NoticeField.DECIDED_AT));
        grid.add(authoriser, 0, 1, 2, 1);
        return card(NoticeMsg.PART_DECISION, grid);
    }

    private String decided(String code) {
        return switch (code) {
            case NoticeAnswers.YES -> look.messages().text(NoticeMsg.DECISION_GRANTED);
            case NoticeAnswers.NO -> look.messages().text(NoticeMsg.DECISION_REFUSED);
            default -> "";
        };
    }

    VBox service() {
        Label asked = look.widgets().muted(NoticeMsg.ADDRESS_ADVICE, "");
        scope.observe(
                model.textProperty(NoticeField.REGIME),
                _ ->
                        NoticeSources.of(NoticeField.SERVICE_ADDRESS, answers.regime())
                                .map(s -> look.messages().text(NoticeMsg.ADDRESS_ADVICE, s))
                                .ifPresent(asked::setText));
        return granted(
                card(
                        NoticeMsg.PART_SERVICE,
                        look.widgets().muted(NoticeMsg.PART_SERVICE_ADVICE),
                        look.forms()
                                .twoColumns(
                                        fields.moment(NoticeField.SERVED_AT),
                                        fields.officer(NoticeField.SERVED_BY, Officer::constable)),
                        asked,
                        look.forms()
                                .twoColumns(
                                        fields.text(NoticeField.SERVICE_ADDRESS),
                                        fields.text(NoticeField.SERVICE_POSTCODE))));
    }

    VBox hearing() {
        return granted(
                card(
                        NoticeMsg.PART_HEARING,
                        look.widgets().muted(NoticeMsg.PART_HEARING_ADVICE),
                        look.forms()
                                .twoColumns(
                                        fields.text(NoticeField.COURT),
                                        fields.moment(NoticeField.LISTED_AT))));
    }

    /// Shown while the decision is not a refusal.
    private VBox granted(VBox card) {
        card.managedProperty().bind(card.visibleProperty());
        scope.observe(
                model.textProperty(NoticeField.DECISION),
                _ -> card.setVisible(answers.isGranted()));
        return card;
    }

    private FieldRow risk() {
        CaseWords words = new CaseWords(look.messages());
        List<String> codes =
                Stream.concat(Stream.of(""), Arrays.stream(RiskGrade.values()).map(RiskGrade::word))
                        .toList();
        return fields.choice(
                NoticeField.RISK,
                codes,
                code ->
                        RiskGrade.ofWord(code)
                                .map(words::risk)
                                .orElseGet(() -> look.messages().text(NoticeMsg.NOT_KNOWN)));
    }

    private VBox card(NoticeMsg title, Node... nodes) {
        VBox card = Boxes.card(look.widgets().section(title));
        card.setSpacing(12);
        card.getChildren().addAll(nodes);
        return card;
    }
}
