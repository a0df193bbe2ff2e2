package hedgeward.ui.order;

import hedgeward.app.casepage.CaseOverview;
import hedgeward.domain.clock.London;
import hedgeward.domain.condition.Arrestable;
import hedgeward.domain.condition.Condition;
import hedgeward.domain.condition.TermNow;
import hedgeward.domain.order.ArrestRules;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.order.RiskGrade;
import hedgeward.domain.people.Respondent;
import hedgeward.ui.kit.Boxes;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Scope;
import hedgeward.ui.wording.ArrestableWords;
import hedgeward.ui.wording.CaseWords;
import hedgeward.ui.wording.ConditionWords;
import hedgeward.ui.wording.StageWords;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is asked first: who, may he be arrested now and why, the terms, the clock, and the safe
/// contact behind a reason.
final class HeaderView {

    private final Look look;
    private final ObservableValue<Instant> now;
    private final VBox lines = new VBox(8);
    private final VBox root;
    private final ClockView clock;

    HeaderView(
            Look look,
            CaseModel model,
            CaseController controller,
            ObservableValue<Instant> now,
            Scope scope) {
        this.look = look;
        this.now = now;
        this.clock = new ClockView(look, model, now, scope);
        Node safe = new SafeContactView(look, model, controller, scope).root();
        root = Boxes.card(lines, clock.root(), safe);
        root.setId("case-header");
        root.setMinHeight(VBox.USE_PREF_SIZE);
        scope.observe(model.overviewProperty(), found -> found.ifPresent(this::fill));
        scope.listen(now, _ -> model.overviewProperty().get().ifPresent(this::fill));
    }

    Node root() {
        return root;
    }

    private void fill(CaseOverview overview) {
        lines.getChildren().setAll(who(overview), arrest(overview), terms(overview.file()));
        clock.fill(overview);
    }

    private HBox who(CaseOverview overview) {
        CaseFile file = overview.file();
        Label name = look.widgets().value(file.parties().respondent().name().listed());
        name.getStyleClass().add("hw-page-title");
        name.setId("case-respondent");
        Label ref = look.widgets().value(file.ref().value());
        ref.getStyleClass().add("hw-muted");
        ref.setId("case-ref");
        ref.setMinWidth(Label.USE_PREF_SIZE);
        Label age = look.widgets().value(age(file.parties().respondent()));
        age.getStyleClass().add("hw-muted");
        HBox who = Boxes.row(name, ref, age, Boxes.gap());
        file.handling().risk().ifPresent(grade -> who.getChildren().add(risk(grade)));
        who.getChildren()
                .add(
                        new StageWords(look.messages())
                                .chip(overview.stage(), clock.due(overview), now.getValue()));
        return who;
    }

    private Label risk(RiskGrade grade) {
        Label label =
                look.widgets().label(CaseMsg.RISK, new CaseWords(look.messages()).risk(grade));
        label.getStyleClass().add("hw-strong");
        label.setMinWidth(Label.USE_PREF_SIZE);
        return label;
    }

    private String age(Respondent respondent) {
        return respondent
                .ageOn(London.dateOf(now.getValue()))
                .map(years -> look.messages().text(CaseMsg.AGE, years))
                .orElse("");
    }

    private Node arrest(CaseOverview overview) {
        ArrestableWords words = new ArrestableWords(look.messages());
        Arrestable arrestable = ArrestRules.at(overview.file(), now.getValue());
        Label answer = look.widgets().label(CaseMsg.ARRESTABLE, words.answer(arrestable));
        answer.setId("case-arrestable");
        answer.getStyleClass()
                .addAll("hw-arrestable", "hw-words", words.state(arrestable).styleClass());
        answer.setGraphic(words.state(arrestable).icon().node());
        answer.setMinWidth(Label.USE_PREF_SIZE);
        Label why = look.widgets().value(words.why(arrestable));
        why.setId("case-arrestable-why");
        why.setMinHeight(Label.USE_PREF_SIZE);
        HBox line = Boxes.row(answer, why);
        HBox.setHgrow(why, Priority.ALWAYS);
        return line;
    }

    /// The terms in force, those that do not bind at this hour marked; before or after, the newest.
    private Node terms(CaseFile file) {
        List<TermNow> inForce = ArrestRules.termsAt(file, now.getValue());
        ConditionWords in = new ConditionWords(look.messages(), file.regime());
        Stream<String> words =
                inForce.isEmpty()
                        ? file.newestTerms().conditions().stream().map(term -> brief(in, term))
                        : inForce.stream().map(term -> inForce(in, term));
        Label label = look.widgets().value(words.collect(Collectors.joining("  ·  ")));
        label.setId("case-terms");
        label.getStyleClass().add("hw-strong");
        CaseMsg of = file.order().isPresent() ? CaseMsg.TERMS_ORDER : CaseMsg.TERMS_NOTICE;
        Label what = look.widgets().muted(of);
        what.setMinWidth(Label.USE_PREF_SIZE);
        return Boxes.row(what, label);
    }

    private String inForce(ConditionWords in, TermNow term) {
        String words = brief(in, term.term());
        return switch (term.state()) {
            case BINDS -> words;
            case OUTSIDE_HOURS -> look.messages().text(CaseMsg.TERM_NOW_OUTSIDE, words);
            case NOT_YET -> look.messages().text(CaseMsg.TERM_NOW_NOT_YET, words);
            case OVER -> look.messages().text(CaseMsg.TERM_NOW_OVER, words);
        };
    }

    private String brief(ConditionWords in, Condition condition) {
        String words = in.brief(condition.type());
        return condition
                .metres()
                .map(m -> look.messages().text(CaseMsg.TERM_METRES, words, m))
                .orElse(words);
    }
}
