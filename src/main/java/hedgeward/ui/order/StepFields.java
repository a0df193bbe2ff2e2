package hedgeward.ui.order;

import hedgeward.app.casepage.CaseOverview;
import hedgeward.domain.breach.BreachSource;
import hedgeward.domain.clock.London;
import hedgeward.domain.law.LegalSource;
import hedgeward.domain.law.Regime;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.order.HearingResult;
import hedgeward.domain.people.Officer;
import hedgeward.ui.kit.FieldRow;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Scope;
import hedgeward.ui.kit.UiTicker;
import hedgeward.ui.order.form.DeadlineLine;
import hedgeward.ui.order.form.Fields;
import hedgeward.ui.order.form.TermBoxes;
import hedgeward.ui.wording.BreachWords;
import hedgeward.ui.wording.CaseWords;
import hedgeward.ui.wording.ConditionWords;
import hedgeward.ui.wording.VisitWords;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The fields of each step's form, with the deadline that follows from what is typed.
final class StepFields {

    private static final int REASON_ROWS = 3;
    private static final String PREFIX = "case-form-";

    private final Look look;
    private final CaseModel model;
    private final Scope scope;
    private final Fields fields;
    private final LocalDate today;

    StepFields(Look look, CaseModel model, UiTicker ticker, Scope scope) {
        this.look = look;
        this.model = model;
        this.scope = scope;
        this.fields = new Fields(look, scope, PREFIX);
        this.today = London.dateOf(ticker.now());
    }

    VBox of(FormModel form) {
        List<Node> rows =
                switch (form) {
                    case ServiceModel service -> service(service);
                    case HearingModel hearing -> hearing(hearing);
                    case ResultModel result -> result(result);
                    case PlanModel plan -> plan(plan);
                    case ReportModel report -> report(report);
                };
        VBox box = new VBox(16);
        box.getStyleClass().add("hw-fields");
        box.getChildren().setAll(rows);
        return box;
    }

    private List<Node> service(ServiceModel form) {
        FieldRow at = fields.moment("at", CaseMsg.FIELD_SERVED_AT, form.at(), today);
        FieldRow by = fields.officer("by", CaseMsg.FIELD_SERVED_BY, form.by(), officers());
        if (form.step() == CaseStep.SERVE_ORDER) {
            return List.of(at.required(), by);
        }
        DeadlineLine line = deadline();
        Regime regime = file().regime();
        scope.observe(form.at().valueProperty(), moment -> line.ofService(regime, moment));
        String source = LegalSource.crimeAndSecurityAct("s.25(2)").toString();
        return List.of(
                at.requiredBy(source),
                line,
                by.requiredBy(source),
                fields.text("address", CaseMsg.FIELD_ADDRESS, form.address())
                        .advice(CaseMsg.FIELD_ADDRESS_ADVICE),
                fields.text("postcode", CaseMsg.FIELD_POSTCODE, form.postcode()));
    }

    private List<Node> hearing(HearingModel form) {
        DeadlineLine line = deadline();
        line.ofService(file().regime(), file().notice().service().map(s -> s.at()));
        Label late = look.widgets().label(CaseMsg.LISTED_LATE);
        late.getStyleClass().addAll("hw-words", "state-act-now");
        late.managedProperty().bind(late.visibleProperty());
        scope.observe(
                form.at().valueProperty(),
                moment ->
                        late.setVisible(
                                moment.isPresent()
                                        && file().notice()
                                                .service()
                                                .filter(
                                                        s ->
                                                                moment.get()
                                                                        .isAfter(
                                                                                s.heardBy()
                                                                                        .actBy()))
                                                .isPresent()));
        return List.of(
                fields.text("court", CaseMsg.FIELD_COURT, form.court()).required(),
                fields.moment("at", CaseMsg.FIELD_LISTED_FOR, form.at(), today).required(),
                late,
                line);
    }

    private List<Node> result(ResultModel form) {
        CaseWords words = new CaseWords(look.messages());
        DeadlineLine last = deadline();
        Runnable say =
                () ->
                        last.ofTerm(
                                file().regime(),
                                form.at().get().map(London::dateOf),
                                Optional.of(form)
                                        .filter(ResultModel::isMade)
                                        .flatMap(ResultModel::dayCount));
        form.terms().offerFor(file().regime(), file().parties().household());
        scope.observe(form.at().valueProperty(), _ -> say.run());
        scope.observe(form.days().valueProperty(), _ -> say.run());
        scope.listen(form.result().valueProperty(), _ -> say.run());
        FieldRow terms =
                look.forms()
                        .row(
                                CaseMsg.FIELD_TERMS,
                                new TermBoxes(look, PREFIX + "result", form.terms(), scope))
                        .requiredBy(LegalSource.crimeAndSecurityAct("s.28(6)").toString())
                        .problem(either(form), scope);
        FieldRow days =
                fields.text("days", CaseMsg.FIELD_DAYS, form.days())
                        .requiredBy(LegalSource.crimeAndSecurityAct("s.28(10)").toString());
        FieldRow reasons =
                fields.notes("reasons", CaseMsg.FIELD_REASONS, form.reasons(), REASON_ROWS);
        scope.observe(
                form.result().valueProperty(),
                result -> {
                    show(result == HearingResult.MADE, terms, days);
                    show(result != HearingResult.MADE, reasons);
                });
        return List.of(
                fields.choice(
                        "result",
                        CaseMsg.FIELD_RESULT,
                        form.result(),
                        List.of(HearingResult.values()),
                        words::result),
                fields.moment("at", CaseMsg.FIELD_RESULT_AT, form.at(), today).required(),
                days,
                last,
                terms,
                reasons);
    }

    private static ObservableValue<Optional<String>> either(ResultModel form) {
        return Bindings.createObjectBinding(
                () ->
                        form.terms()
                                .whole()
                                .problemProperty()
                                .get()
                                .or(() -> form.terms().metres().problemProperty().get()),
                form.terms().whole().problemProperty(),
                form.terms().metres().problemProperty());
    }

    private List<Node> plan(PlanModel form) {
        if (form.choices().isEmpty()) {
            return List.of(look.widgets().label(CaseMsg.PLAN_NOTHING));
        }
        VisitWords words = new VisitWords(look.messages());
        VBox boxes = new VBox(12);
        for (int i = 0; i < form.choices().size(); i++) {
            PlanModel.Choice choice = form.choices().get(i);
            CheckBox box = look.widgets().check(PREFIX + "proposal-" + i, CaseMsg.PLAN_PROPOSAL);
            box.setText(
                    look.messages()
                            .text(
                                    CaseMsg.PLAN_PROPOSAL,
                                    look.times()
                                            .window(
                                                    choice.proposal().window().from(),
                                                    choice.proposal().window().to()),
                                    words.purpose(choice.proposal().purpose())));
            scope.bindBoth(box.selectedProperty(), choice.wanted());
            boxes.getChildren().add(box);
        }
        return List.of(look.widgets().label(CaseMsg.PLAN_ADVICE), boxes);
    }

    private List<Node> report(ReportModel form) {
        ConditionWords words = new ConditionWords(look.messages());
        VBox boxes = new VBox(8);
        form.terms()
                .forEach(
                        (type, tick) -> {
                            CheckBox box = new CheckBox(words.plain(type));
                            box.setId(PREFIX + "broken-" + type.code());
                            box.setWrapText(true);
                            scope.bindBoth(box.selectedProperty(), tick);
                            scope.listen(
                                    tick,
                                    _ -> form.whole().problemProperty().set(Optional.empty()));
                            boxes.getChildren().add(box);
                        });
        boxes.setId(PREFIX + "broken");
        List<BreachSource> sources =
                Arrays.stream(BreachSource.values())
                        .filter(source -> source != BreachSource.VISIT)
                        .toList();
        return List.of(
                fields.moment("at", CaseMsg.FIELD_REPORTED_AT, form.at(), today).required(),
                fields.choice(
                        "source",
                        CaseMsg.FIELD_SOURCE,
                        form.source(),
                        sources,
                        new BreachWords(look.messages())::source),
                look.forms()
                        .row(CaseMsg.FIELD_BROKEN, boxes)
                        .required()
                        .problem(form.whole().problemProperty(), scope),
                fields.notes("words", CaseMsg.FIELD_SAID, form.words(), REASON_ROWS));
    }

    private DeadlineLine deadline() {
        return new DeadlineLine(
                look, PREFIX + "deadline", model.settingProperty().get().orElseThrow());
    }

    private List<Officer> officers() {
        return overview().officers().values().stream()
                .sorted(Comparator.comparing(officer -> officer.collar().value()))
                .toList();
    }

    private CaseFile file() {
        return overview().file();
    }

    private CaseOverview overview() {
        return model.overviewProperty().get().orElseThrow();
    }

    private static void show(boolean shown, Node... nodes) {
        for (Node node : nodes) {
            node.setVisible(shown);
            node.setManaged(shown);
        }
    }
}
