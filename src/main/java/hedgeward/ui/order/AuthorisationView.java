package hedgeward.ui.order;

import hedgeward.app.casepage.CaseOverview;
import hedgeward.domain.order.Authorisation;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.order.ConsideredMatter;
import hedgeward.domain.order.Deliberation;
import hedgeward.domain.order.Hearing;
import hedgeward.domain.order.HearingNotice;
import hedgeward.domain.order.NoticeService;
import hedgeward.domain.order.Unknowns;
import hedgeward.domain.people.OfficerId;
import hedgeward.ui.kit.Boxes;
import hedgeward.ui.kit.Icon;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.MsgKey;
import hedgeward.ui.order.form.OfficerLabels;
import hedgeward.ui.wording.AuthoriseWords;
import hedgeward.ui.wording.CaseWords;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What is still not known, and the decision on the notice with everything it rests on. What was
/// said by and about the protected person shows only after a reason was given.
final class AuthorisationView {

    private static final double WIDTH = 720;

    private final Look look;
    private final CaseModel model;
    private final CaseController controller;
    private final ObservableValue<Instant> now;
    private final AuthoriseWords words;
    private final VBox cards = new VBox(16);
    private final Node root;

    AuthorisationView(
            Look look, CaseModel model, CaseController controller, ObservableValue<Instant> now) {
        this.look = look;
        this.model = model;
        this.controller = controller;
        this.now = now;
        this.words = new AuthoriseWords(look.messages());
        cards.getStyleClass().add("hw-tab");
        root = Boxes.scrolled(cards);
    }

    Node root() {
        return root;
    }

    void fill(CaseOverview overview) {
        CaseFile file = overview.file();
        cards.getChildren().setAll(unknowns(overview));
        Optional<Authorisation> decision = file.authorisation();
        if (decision.isEmpty()) {
            cards.getChildren()
                    .add(
                            card(
                                    AuthorisationMsg.DECISION,
                                    List.of(look.widgets().muted(AuthorisationMsg.DECISION_NONE))));
            return;
        }
        cards.getChildren().add(decision(overview, decision.get()));
        cards.getChildren().add(weighed(decision.get()));
        file.noticeService().ifPresent(service -> cards.getChildren().add(hearing(file, service)));
    }

    private VBox unknowns(CaseOverview overview) {
        Unknowns unknowns = Unknowns.of(overview.file(), now.getValue());
        List<Node> lines = new ArrayList<>();
        unknowns.open()
                .forEach(
                        unknown -> {
                            Label line = look.widgets().value(words.unknown(unknown));
                            line.setGraphic(Icon.HELP.node());
                            lines.add(line);
                        });
        if (lines.isEmpty()) {
            lines.add(look.widgets().muted(AuthorisationMsg.UNKNOWN_NONE));
        } else {
            lines.addFirst(
                    unknowns.owner()
                            .map(
                                    id ->
                                            look.widgets()
                                                    .muted(
                                                            AuthorisationMsg.UNKNOWN_OWNER,
                                                            officer(overview, Optional.of(id))))
                            .orElseGet(() -> look.widgets().muted(AuthorisationMsg.UNKNOWN_DESK)));
        }
        if (CaseStep.COMPLETE.whyNot(overview.file(), now.getValue()).isEmpty()) {
            lines.add(complete());
        }
        VBox card = card(AuthorisationMsg.UNKNOWN, lines);
        card.setId("case-unknowns");
        return card;
    }

    private Button complete() {
        return look.widgets()
                .button(
                        "case-complete",
                        CaseMsg.STEP_COMPLETE,
                        () -> controller.steps().onStep(CaseStep.COMPLETE));
    }

    private VBox decision(CaseOverview overview, Authorisation decision) {
        Deliberation weighed = decision.deliberation();
        List<Node> lines = new ArrayList<>();
        lines.add(strong(decision.granted() ? AuthorisationMsg.GRANTED : AuthorisationMsg.REFUSED));
        if (!decision.granted()) {
            lines.add(line(AuthorisationMsg.WHY_REFUSED, weighed.refusal().map(words::refusal)));
        }
        lines.add(line(AuthorisationMsg.BY, officerOf(overview, Optional.of(decision.by()))));
        lines.add(line(AuthorisationMsg.AT, Optional.of(look.times().dayTime(decision.at()))));
        lines.add(line(AuthorisationMsg.MEANS, weighed.decided().means().map(words::means)));
        weighed.decided()
                .confirmedAt()
                .map(look.times()::dayTime)
                .ifPresent(at -> lines.add(line(AuthorisationMsg.CONFIRMED, Optional.of(at))));
        lines.add(
                line(
                        AuthorisationMsg.DRAFTED_BY,
                        officerOf(overview, weighed.decided().draftedBy())));
        if (decision.granted()) {
            Button paper =
                    look.widgets()
                            .button(
                                    "case-notice-paper",
                                    AuthorisationMsg.PAPER,
                                    controller.doors()::onNoticePaper);
            paper.setGraphic(Icon.PRINT.node());
            lines.add(paper);
        }
        return card(AuthorisationMsg.DECISION, lines);
    }

    private VBox weighed(Authorisation decision) {
        if (!model.revealedProperty().get()) {
            return card(
                    AuthorisationMsg.MATTERS,
                    List.of(look.widgets().muted(AuthorisationMsg.HIDDEN)));
        }
        Deliberation weighed = decision.deliberation();
        List<Node> lines = new ArrayList<>();
        lines.add(line(AuthorisationMsg.GROUNDS, decision.grounds()));
        decision.considered().forEach(matter -> lines.add(matter(matter)));
        lines.add(
                line(
                        AuthorisationMsg.REPRESENTATIONS,
                        weighed.representations().map(words::representations)));
        lines.add(line(AuthorisationMsg.PROPORTIONALITY, weighed.proportionality()));
        lines.add(line(AuthorisationMsg.PROSECUTION, weighed.prosecution()));
        weighed.forces()
                .told()
                .map(
                        told ->
                                look.messages()
                                        .text(
                                                AuthorisationMsg.COMMANDER_LINE,
                                                told.who(),
                                                told.how()))
                .ifPresent(told -> lines.add(line(AuthorisationMsg.COMMANDER, Optional.of(told))));
        return card(AuthorisationMsg.MATTERS, lines);
    }

    private VBox matter(ConsideredMatter matter) {
        Label name = look.widgets().value(new CaseWords(look.messages()).matter(matter.matter()));
        name.getStyleClass().add("hw-strong");
        VBox lines = new VBox(2, name, look.widgets().value(matter.finding()));
        if (!matter.steps().isBlank()) {
            lines.getChildren().add(look.widgets().muted(AuthorisationMsg.STEPS, matter.steps()));
        }
        return lines;
    }

    private VBox hearing(CaseFile file, NoticeService service) {
        Optional<String> told = file.currentHearing().flatMap(Hearing::notice).map(this::told);
        return card(
                AuthorisationMsg.HEARING,
                List.of(
                        line(
                                AuthorisationMsg.ADDRESS_ASKED,
                                service.addressAsked()
                                        .map(
                                                yes ->
                                                        look.messages()
                                                                .text(
                                                                        yes
                                                                                ? AuthorisationMsg
                                                                                        .YES
                                                                                : AuthorisationMsg
                                                                                        .NO))),
                        line(AuthorisationMsg.TOLD, told)));
    }

    private String told(HearingNotice notice) {
        return look.messages()
                .text(
                        AuthorisationMsg.TOLD_LINE,
                        words.told(notice.how()),
                        look.times().dayTime(notice.at()));
    }

    private Optional<String> officerOf(CaseOverview overview, Optional<OfficerId> id) {
        return id.map(_ -> officer(overview, id));
    }

    private String officer(CaseOverview overview, Optional<OfficerId> id) {
        return look.orNotKnown(
                id.flatMap(i -> Optional.ofNullable(overview.officers().get(i)))
                        .map(new OfficerLabels(look.messages())::full));
    }

    private Label strong(AuthorisationMsg key) {
        Label label = look.widgets().label(key);
        label.getStyleClass().add("hw-strong");
        return label;
    }

    private VBox line(MsgKey name, Optional<String> text) {
        return new VBox(2, look.widgets().muted(name), look.widgets().value(look.orNotKnown(text)));
    }

    private VBox card(MsgKey heading, List<? extends Node> lines) {
        VBox card = Boxes.card(look.widgets().section(heading));
        card.getChildren().addAll(lines);
        card.setMaxWidth(WIDTH);
        card.setMinHeight(VBox.USE_PREF_SIZE);
        return card;
    }
}
