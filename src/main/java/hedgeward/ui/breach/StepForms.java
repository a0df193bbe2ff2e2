package hedgeward.ui.breach;

import hedgeward.app.breach.AdvanceBreach.Step;
import hedgeward.app.breachpage.BreachOverview;
import hedgeward.domain.breach.BreachRules;
import hedgeward.domain.breach.Custody;
import hedgeward.domain.breach.PenaltyRules;
import hedgeward.domain.clock.Deadline;
import hedgeward.domain.law.Regime;
import hedgeward.ui.kit.Boxes;
import hedgeward.ui.kit.FieldRow;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.MomentField;
import hedgeward.ui.kit.Scope;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The forms of the steps. Each turns itself into a step, or says what is missing.
final class StepForms {

    /// A form ready to show.
    ///
    /// @param first the field the cursor starts in
    record Form(Node content, Node buttons, Node first, Runnable record) {}

    private final Look look;
    private final BreachModel model;
    private final BreachController controller;
    private final Scope scope;

    StepForms(Look look, BreachModel model, BreachController controller, Scope scope) {
        this.look = look;
        this.model = model;
        this.controller = controller;
        this.scope = scope;
    }

    Optional<Form> of(BreachForm form) {
        return switch (form) {
            case NONE -> Optional.empty();
            case ARREST -> Optional.of(arrest());
            case CORRECT -> model.overviewProperty().get().map(this::correct);
            case STATION -> Optional.of(station());
            case COURT -> Optional.of(court());
            case OUTCOME -> Optional.of(outcome());
            case RELEASE -> Optional.of(release());
            case TAKE_BACK -> model.overviewProperty().get().map(this::takeBack);
        };
    }

    private Form arrest() {
        MomentField at = moment("breach-arrest-at", BreachMsg.FORM_ARREST_AT);
        TextField place = look.widgets().field("breach-arrest-place", BreachMsg.FORM_PLACE);
        TextField ref = look.widgets().field("breach-arrest-ref", BreachMsg.FORM_CUSTODY_REF);
        at.valueProperty().subscribe(controller::onArrestTime);
        Node fields =
                look.forms()
                        .twoColumns(
                                row(BreachMsg.FORM_ARREST_AT, at)
                                        .advice(BreachMsg.FORM_ARREST_ADVICE),
                                look.forms().row(BreachMsg.FORM_PLACE, place),
                                look.forms().row(BreachMsg.FORM_CUSTODY_REF, ref));
        TextField source = look.widgets().field("breach-arrest-source", BreachMsg.FORM_TIME_SOURCE);
        Optional<AlsoBoxes> also = model.overviewProperty().get().map(o -> new AlsoBoxes(look, o));
        Function<Instant, Step> step =
                t ->
                        new Step.Arrested(
                                new BreachRules.ArrestReport(
                                        t, text(place), text(ref), Custody.UNKNOWN, text(source)),
                                also.map(AlsoBoxes::ticked).orElse(List.of()));
        Node others = also.map(AlsoBoxes::root).orElseGet(Boxes::column);
        return form(
                BreachMsg.FORM_ARREST,
                Boxes.column(fields, others, timeSource(source), foreseenClock()),
                at,
                BreachMsg.STEP_ARREST,
                () -> timed(at, step, BreachMsg.SAVED_ARREST));
    }

    private Form correct(BreachOverview overview) {
        CorrectForm correct = new CorrectForm(look, scope, controller, overview);
        return form(
                BreachMsg.FORM_CORRECT,
                correct.fields(),
                correct.first(),
                BreachMsg.STEP_SAVE_CORRECTION,
                correct::record);
    }

    private Form takeBack(BreachOverview overview) {
        TakeBackForm back = new TakeBackForm(look, scope, controller, overview);
        return form(
                BreachMsg.FORM_BACK,
                back.fields(),
                back.first(),
                BreachMsg.STEP_BACK,
                back::record);
    }

    /// Asked only while the PC's clock is known to be wrong.
    private Node timeSource(TextField source) {
        FieldRow row =
                look.forms()
                        .row(BreachMsg.FORM_TIME_SOURCE, source)
                        .required()
                        .advice(BreachMsg.FORM_TIME_SOURCE_ADVICE);
        row.setVisible(controller.isClockDoubtful());
        row.setManaged(controller.isClockDoubtful());
        return row;
    }

    private Form station() {
        StationForm station =
                new StationForm(
                        look,
                        scope,
                        model.overviewProperty()
                                .get()
                                .flatMap(o -> o.breach().state().arrestMade()));
        return form(
                BreachMsg.FORM_STATION,
                station.fields(),
                station.first(),
                BreachMsg.STEP_STATION,
                () ->
                        station.custody()
                                .ifPresentOrElse(
                                        custody ->
                                                controller.onStep(
                                                        new Step.AtStation(custody),
                                                        BreachMsg.SAVED_STATION),
                                        () -> controller.onIncomplete(BreachMsg.PROBLEM_MOMENT)));
    }

    /// The clock that the time being typed would start.
    private Label foreseenClock() {
        Label clock = look.widgets().value(model.foreseenProperty().map(this::foreseen));
        clock.setId("breach-arrest-clock");
        clock.getStyleClass().addAll("hw-section", "hw-figures");
        return clock;
    }

    private String foreseen(Optional<Deadline> clock) {
        return clock.map(this::foreseen).orElse("");
    }

    /// Both readings where they differ.
    private String foreseen(Deadline clock) {
        String by = look.times().dayTime(clock.actBy());
        return clock.latestLawful().equals(clock.actBy())
                ? look.messages().text(BreachMsg.FORM_CLOCK, by)
                : look.messages()
                        .text(
                                BreachMsg.FORM_CLOCK_BOTH,
                                by,
                                look.times().dayTime(clock.latestLawful()));
    }

    /// Under which power the court that was told of this breach may remand.
    private BreachMsg powerToRemand() {
        boolean dapo =
                model.overviewProperty()
                        .get()
                        .filter(o -> o.file().regime() == Regime.DAPN_DAPO)
                        .isPresent();
        return switch (scale()) {
            case NOTICE -> dapo ? BreachMsg.FORM_REMAND_DAPN : BreachMsg.FORM_REMAND_DVPN;
            case DVPO -> BreachMsg.FORM_REMAND_DVPO;
            case DAPO_OFFENCE -> BreachMsg.FORM_REMAND_DAPO;
        };
    }

    private Form court() {
        CourtForm court = new CourtForm(look, scope, powerToRemand());
        return form(
                BreachMsg.FORM_COURT,
                court.fields(),
                court.first(),
                BreachMsg.STEP_COURT,
                () ->
                        court.report()
                                .ifPresentOrElse(
                                        r ->
                                                controller.onStep(
                                                        new Step.BeforeCourt(r),
                                                        BreachMsg.SAVED_COURT),
                                        () -> controller.onIncomplete(BreachMsg.PROBLEM_MOMENT)));
    }

    /// Takes the step at the moment typed, or says that the moment is missing.
    private void timed(MomentField at, Function<Instant, Step> step, BreachMsg done) {
        Optional<Instant> moment = at.valueProperty().get();
        if (moment.isPresent()) {
            controller.onStep(step.apply(moment.get()), done);
        } else {
            controller.onIncomplete(BreachMsg.PROBLEM_MOMENT);
        }
    }

    private PenaltyRules.Scale scale() {
        return model.overviewProperty()
                .get()
                .map(o -> PenaltyRules.scaleOf(o.breach(), o.file()))
                .orElse(PenaltyRules.Scale.NOTICE);
    }

    private Form outcome() {
        OutcomeForm outcome = new OutcomeForm(look, scale());
        return form(
                BreachMsg.FORM_OUTCOME,
                outcome.fields(),
                outcome.first(),
                BreachMsg.STEP_OUTCOME,
                () -> {
                    switch (outcome.typed()) {
                        case OutcomeForm.Typed.Found(var found) ->
                                controller.onStep(
                                        new Step.Finished(found), BreachMsg.SAVED_OUTCOME);
                        case OutcomeForm.Typed.Missing(var why) -> controller.onIncomplete(why);
                    }
                });
    }

    private Form release() {
        MomentField at = moment("breach-release-at", BreachMsg.FORM_RELEASE_AT);
        TextField why = look.widgets().field("breach-release-why", BreachMsg.FORM_RELEASE_WHY);
        Node fields =
                look.forms()
                        .twoColumns(
                                row(BreachMsg.FORM_RELEASE_AT, at),
                                look.forms().row(BreachMsg.FORM_RELEASE_WHY, why).required());
        Function<Instant, Step> step = t -> new Step.Released(t, why.getText().strip());
        return form(
                BreachMsg.FORM_RELEASE,
                fields,
                at,
                BreachMsg.STEP_RELEASE,
                () -> timed(at, step, BreachMsg.SAVED_RELEASE));
    }

    private FieldRow row(BreachMsg label, MomentField at) {
        return look.forms().row(label, at).problem(at.problemProperty(), scope);
    }

    private Form form(BreachMsg title, Node fields, Node first, BreachMsg step, Runnable record) {
        Button primary = look.widgets().primary("breach-form-record", step, record);
        primary.disableProperty().bind(controller.saving().busyProperty());
        Button cancel =
                look.widgets()
                        .button(
                                "breach-form-cancel",
                                BreachMsg.STEP_CANCEL,
                                () -> controller.onForm(BreachForm.NONE));
        return new Form(
                Boxes.column(look.widgets().section(title), fields),
                Boxes.row(Boxes.gap(), cancel, primary),
                first,
                record);
    }

    private MomentField moment(String id, BreachMsg name) {
        return new MomentField(look.widgets(), look.times(), id, name);
    }

    private static Optional<String> text(TextField field) {
        return Optional.of(field.getText().strip()).filter(t -> !t.isEmpty());
    }
}
