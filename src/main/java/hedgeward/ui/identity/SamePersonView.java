package hedgeward.ui.identity;

import hedgeward.app.identity.OtherCase;
import hedgeward.app.identity.SamePersonPage;
import hedgeward.domain.identity.PairDecision;
import hedgeward.domain.identity.Verdict;
import hedgeward.domain.people.Respondent;
import hedgeward.ui.kit.Boxes;
import hedgeward.ui.kit.Look;
import hedgeward.ui.wording.StageWords;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Cards of other cases: those joined, those that may be, those said to be another's. A sheet above
/// them asks for the reason of a decision.
final class SamePersonView {

    private static final double WIDE = 260;

    private final SamePersonPlace place;
    private final Look look;
    private final SamePersonModel model;
    private final SamePersonController controller;
    private final VBox lists = new VBox(12);
    private final Node root;

    SamePersonView(SamePersonPlace place, SamePersonModel model, SamePersonController controller) {
        this.place = place;
        this.look = place.look();
        this.model = model;
        this.controller = controller;
        lists.setId("same-person-lists");
        VBox whole = new VBox(12, new SamePersonSheet(place, model, controller).root(), lists);
        whole.getStyleClass().add("hw-tab");
        if (controller.mayDecide()) {
            whole.getChildren().add(named());
        }
        root = Boxes.scrolled(whole);
        place.scope().observe(model.pageProperty(), found -> found.ifPresent(this::fill));
    }

    Node root() {
        return root;
    }

    private void fill(SamePersonPage page) {
        List<Node> nodes = new ArrayList<>();
        nodes.add(look.widgets().section(SamePersonMsg.JOINED));
        if (page.joined().isEmpty()) {
            nodes.add(look.widgets().muted(SamePersonMsg.JOINED_NONE));
        }
        page.joined().forEach(other -> nodes.add(decided(other)));
        if (!page.alike().isEmpty()) {
            nodes.add(look.widgets().section(SamePersonMsg.ALIKE));
            Label why = look.widgets().muted(SamePersonMsg.ALIKE_WHY);
            why.setWrapText(true);
            nodes.add(why);
            page.alike().forEach(other -> nodes.add(alike(other)));
        }
        if (!page.different().isEmpty()) {
            nodes.add(look.widgets().section(SamePersonMsg.DIFFERENT));
            page.different().forEach(other -> nodes.add(decided(other)));
        }
        lists.getChildren().setAll(nodes);
    }

    private Node alike(OtherCase other) {
        return card(
                other,
                Optional.empty(),
                button("same", other, SamePersonMsg.SAME, Verdict.SAME),
                button("another", other, SamePersonMsg.ANOTHER, Verdict.DIFFERENT));
    }

    private Node decided(OtherCase other) {
        return other.decision()
                .map(
                        decision ->
                                card(
                                        other,
                                        Optional.of(told(decision)),
                                        button(
                                                "take-back",
                                                other,
                                                SamePersonMsg.TAKE_BACK,
                                                Verdict.OPEN)))
                .orElseGet(
                        () ->
                                card(
                                        other,
                                        Optional.of(
                                                look.widgets()
                                                        .muted(SamePersonMsg.JOINED_OVER_OTHERS))));
    }

    private Label told(PairDecision decision) {
        Label told =
                look.widgets()
                        .muted(
                                SamePersonMsg.JOINED_BY,
                                look.times().dayTime(decision.at()),
                                decision.by(),
                                decision.approvedBy(),
                                decision.reason());
        told.setWrapText(true);
        return told;
    }

    private Node button(String what, OtherCase other, SamePersonMsg word, Verdict verdict) {
        Node button =
                look.widgets()
                        .button(
                                "same-person-" + what + "-" + other.ref().value(),
                                word,
                                () -> controller.onChoose(other, verdict));
        boolean isOffered = controller.mayDecide() && other.respondent().isPresent();
        button.setVisible(isOffered);
        button.setManaged(isOffered);
        return button;
    }

    private Node card(OtherCase other, Optional<Label> told, Node... buttons) {
        Label ref = look.widgets().value(other.ref().value());
        ref.getStyleClass().add("hw-strong");
        HBox head =
                Boxes.row(
                        ref,
                        new StageWords(look.messages())
                                .chip(other.stage(), Optional.empty(), Instant.EPOCH),
                        Boxes.gap());
        other.respondent()
                .ifPresent(
                        _ ->
                                head.getChildren()
                                        .add(
                                                look.widgets()
                                                        .button(
                                                                "same-person-open-"
                                                                        + other.ref().value(),
                                                                SamePersonMsg.OPEN,
                                                                () -> controller.onOpen(other))));
        head.getChildren().addAll(buttons);
        VBox card = Boxes.card(head, look.widgets().value(facts(other)));
        told.ifPresent(card.getChildren()::add);
        card.setId("same-person-case-" + other.ref().value());
        return card;
    }

    private String facts(OtherCase other) {
        return other.respondent()
                .map(person -> facts(other, person))
                .orElseGet(() -> look.messages().text(SamePersonMsg.CLOSED));
    }

    private String facts(OtherCase other, Respondent person) {
        return String.join(
                "  ·  ",
                person.name().listed(),
                look.messages()
                        .text(
                                SamePersonMsg.BORN,
                                look.orNotKnown(person.bornOn().map(look.times()::dayYear))),
                look.messages().text(SamePersonMsg.BREACHES, other.breaches()));
    }

    private Node named() {
        TextField field = look.widgets().field("same-person-named", SamePersonMsg.NAMED_LABEL);
        field.setPrefWidth(WIDE);
        place.scope().bindBoth(field.textProperty(), model.named().valueProperty());
        field.setOnAction(_ -> controller.onFind());
        field.setMaxWidth(WIDE);
        HBox row =
                Boxes.row(
                        look.forms()
                                .row(SamePersonMsg.NAMED_LABEL, field)
                                .problem(model.named().problemProperty(), place.scope()),
                        look.widgets()
                                .button(
                                        "same-person-find",
                                        SamePersonMsg.NAMED_FIND,
                                        controller::onFind));
        return Boxes.card(look.widgets().section(SamePersonMsg.NAMED), row);
    }
}
