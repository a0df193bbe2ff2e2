package hedgeward.ui.notice;

import hedgeward.domain.law.Regime;
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
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// The case, the grounds, service and hearing.
final class NoticeCards {

    private static final int GROUNDS_ROWS = 4;
    private static final int NOTES_ROWS = 2;

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
        grid.add(fields.notes(NoticeField.NOTES, NOTES_ROWS), 0, 2, 2, 1);
        return card(
                NoticeMsg.PART_CASE, act, grid, new RegimeNote(look, model, fields, scope).root());
    }

    VBox grounds() {
        return card(
                NoticeMsg.PART_GROUNDS,
                fields.notes(NoticeField.GROUNDS, GROUNDS_ROWS).advice(NoticeMsg.GROUNDS_ADVICE));
    }

    VBox service() {
        Label asked = look.widgets().muted(NoticeMsg.ADDRESS_ADVICE, "");
        scope.observe(
                model.textProperty(NoticeField.REGIME),
                _ ->
                        NoticeField.SERVICE_ADDRESS
                                .source(answers.regime())
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
                                        fields.yesOrNo(NoticeField.ADDRESS_ASKED),
                                        new Region(),
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
