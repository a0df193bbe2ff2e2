package hedgeward.ui.order;

import hedgeward.app.access.Actor;
import hedgeward.app.breach.OpenBreach;
import hedgeward.app.casepage.CaseOverview;
import hedgeward.app.order.CaseSteps;
import hedgeward.app.order.ListHearing;
import hedgeward.app.order.RecordHearing;
import hedgeward.app.order.RecordOrderEvent;
import hedgeward.app.order.ServeNotice;
import hedgeward.app.order.ServeOrder;
import hedgeward.app.order.TellOfHearing;
import hedgeward.app.visit.VisitRow;
import hedgeward.domain.breach.BreachRejection;
import hedgeward.domain.breach.BreachRules;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.order.CaseRejection;
import hedgeward.domain.order.Hearing;
import hedgeward.domain.people.Officer;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Places;
import hedgeward.ui.shell.Navigation;
import hedgeward.ui.terms.TermRows;
import hedgeward.ui.wording.BreachWords;
import hedgeward.ui.wording.CaseRejectionWords;
import hedgeward.ui.wording.ChangedByWords;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.Node;

import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Consumer;

/// Opens the form of a step and takes the step when it is confirmed.
final class StepsController {

    private final Actor actor;
    private final CaseController.UseCases useCases;
    private final CaseModel model;
    private final StepRunner runner;
    private final Look look;
    private final Navigation navigation;
    private final StepNews news;
    private final VisitingSteps visiting;
    private final TakingBack takingBack;
    private final Correcting correcting;
    private final ChangingTerms changingTerms;

    StepsController(
            Actor actor,
            CaseController.UseCases useCases,
            TakingBack.Second second,
            StepRunner runner,
            Look look,
            Navigation navigation) {
        this.actor = actor;
        this.useCases = useCases;
        this.model = runner.model();
        this.runner = runner;
        this.look = look;
        this.navigation = navigation;
        this.news = new StepNews(look, navigation);
        this.takingBack =
                new TakingBack(actor, useCases.steps().takeBack(), second, runner, news, look);
        this.correcting =
                new Correcting(
                        actor,
                        useCases,
                        runner,
                        news,
                        new ChangedByWords(look),
                        refused((_, _) -> false));
        this.changingTerms =
                new ChangingTerms(
                        actor,
                        useCases,
                        runner,
                        news,
                        look,
                        (form, why) -> refused(form::refuse).accept(why));
        this.visiting = new VisitingSteps(actor, useCases, model, runner, look, news);
    }

    ReadOnlyBooleanProperty busyProperty() {
        return runner.busyProperty();
    }

    /// A step's button was pressed.
    void onStep(CaseStep step) {
        model.overviewProperty().get().map(CaseOverview::file).ifPresent(file -> open(step, file));
    }

    /// The card that waits for a second person.
    Node consent() {
        return takingBack.consent();
    }

    /// The sheet on which two people's changes are merged.
    Correcting correcting() {
        return correcting;
    }

    /// New terms, and the sheet on which two people's are merged.
    ChangingTerms changingTerms() {
        return changingTerms;
    }

    void onCancel() {
        takingBack.putOff();
        model.closeForm();
    }

    private ReportModel report(CaseFile file) {
        return ReportModel.of(file.regime(), BreachRules.everBound(file, runner.now().get()));
    }

    /// The person wants to see the case as it is now and go on with what was typed.
    void onReload() {
        model.goOn();
    }

    /// The form's own button, or Ctrl+Enter.
    void onConfirm() {
        if (runner.busyProperty().get()) {
            return;
        }
        model.formProperty()
                .get()
                .ifPresent(
                        form -> {
                            switch (form) {
                                case ServiceModel service -> serve(service);
                                case HearingModel hearing -> list(hearing);
                                case ToldModel told -> tell(told);
                                case ResultModel result -> record(result);
                                case OrderChangeModel change -> change(change);
                                case TermsChangeModel terms -> changingTerms.change(terms);
                                case CorrectionModel correction ->
                                        correction
                                                .command(seen(), look.messages())
                                                .ifPresent(correcting::correct);
                                case CompletionModel completion ->
                                        completion
                                                .command(seen(), overview(), look.messages())
                                                .ifPresent(correcting::complete);
                                case TakeBackModel taken -> takeBack(taken);
                                case PlanModel plan -> visiting.plan(plan, file());
                                case ReportModel report -> report(report);
                            }
                        });
    }

    void onAllocate(VisitRow row, Optional<Officer> officer) {
        visiting.allocate(row, officer);
    }

    private void open(CaseStep step, CaseFile file) {
        switch (step) {
            case SERVE_NOTICE, SERVE_ORDER -> model.open(ServiceModel.of(step));
            case LIST_HEARING ->
                    model.open(HearingModel.of(file.currentHearing().flatMap(Hearing::court)));
            case TELL_OF_HEARING -> model.open(ToldModel.empty());
            case RECORD_HEARING -> model.open(ResultModel.of(file.regime(), file.noticeTerms()));
            case CHANGE_ORDER -> model.open(OrderChangeModel.of(overview()));
            case CHANGE_TERMS -> model.open(TermsChangeModel.of(file));
            case CORRECT ->
                    model.open(CorrectionModel.of(overview(), model.revealedProperty().get()));
            case COMPLETE -> model.open(completion());
            case TAKE_BACK -> model.open(TakeBackModel.empty());
            case REPORT_BREACH -> model.open(report(file));
            case PLAN_VISITS -> visiting.propose(file);
        }
    }

    private void takeBack(TakeBackModel form) {
        takingBack.ask(form, seen(), refused((_, _) -> false));
    }

    private CompletionModel completion() {
        return CompletionModel.of(
                overview(), model.revealedProperty().get(), runner.now().get(), look.messages());
    }

    private void serve(ServiceModel form) {
        if (form.step() == CaseStep.SERVE_ORDER) {
            form.orderService(look.messages())
                    .map(service -> new ServeOrder.Command(seen(), service))
                    .ifPresent(
                            command ->
                                    runner.takeOnCase(
                                            () -> useCases.steps().serveOrder().handle(command),
                                            _ -> news.say(CaseMsg.DONE_SERVE_ORDER),
                                            refused(form::refuse)));
            return;
        }
        form.noticeReport(look.messages())
                .map(report -> new ServeNotice.Command(seen(), report))
                .ifPresent(
                        command ->
                                runner.takeOnCase(
                                        () -> useCases.steps().serveNotice().handle(command),
                                        news::heardBy,
                                        refused(form::refuse)));
    }

    private void list(HearingModel form) {
        if (form.isWhole(look.messages())) {
            ListHearing.Command command =
                    new ListHearing.Command(
                            seen(), form.court().get().strip(), form.at().get().orElseThrow());
            runner.takeOnCase(
                    () -> useCases.steps().listHearing().handle(command),
                    _ -> news.say(CaseMsg.DONE_LIST_HEARING),
                    refused(form::refuse));
        }
    }

    private void tell(ToldModel form) {
        form.notice(look.messages())
                .map(told -> new TellOfHearing.Command(seen(), told))
                .ifPresent(
                        command ->
                                runner.takeOnCase(
                                        () -> useCases.steps().tellOfHearing().handle(command),
                                        _ -> news.say(CaseMsg.DONE_TELL_OF_HEARING),
                                        refused(form::refuse)));
    }

    private void record(ResultModel form) {
        form.heard(look.messages(), TermRows.unreadable(look))
                .map(heard -> new RecordHearing.Command(seen(), heard))
                .ifPresent(
                        command ->
                                runner.takeOnCase(
                                        () -> useCases.steps().recordHearing().handle(command),
                                        news::lastDay,
                                        refused(form::refuse)));
    }

    private void change(OrderChangeModel form) {
        form.event(look.messages())
                .map(event -> new RecordOrderEvent.Command(seen(), event))
                .ifPresent(
                        command ->
                                runner.takeOnCase(
                                        () -> useCases.steps().recordOrderEvent().handle(command),
                                        _ -> news.say(CaseMsg.DONE_CHANGE_ORDER),
                                        refused(form::refuse)));
    }

    private void report(ReportModel form) {
        if (form.isWhole(look.messages())) {
            OpenBreach.Command command =
                    new OpenBreach.Command(
                            actor,
                            file().id(),
                            form.at().get().orElseThrow(),
                            form.source().get(),
                            form.broken(),
                            form.said());
            runner.take(
                    () -> useCases.steps().openBreach().handle(command),
                    breach -> {
                        news.say(CaseMsg.DONE_REPORT_BREACH);
                        navigation.open(Places.breach(breach.id().value().toString()));
                    },
                    why -> refuseBreach(form, why));
        }
    }

    private void refuseBreach(ReportModel form, BreachRejection why) {
        String words = new BreachWords(look.messages()).rejection(why);
        if (!form.refuse(why, words)) {
            runner.refuse(words);
        }
    }

    private Consumer<CaseRejection> refused(BiPredicate<CaseRejection, String> beside) {
        return why -> {
            String words = new CaseRejectionWords(look.messages()).sentence(why, file().regime());
            if (!beside.test(why, words)) {
                runner.refuse(words);
            }
        };
    }

    private CaseSteps.Seen seen() {
        return new CaseSteps.Seen(actor, file().id(), model.seenVersion());
    }

    private CaseFile file() {
        return overview().file();
    }

    private CaseOverview overview() {
        return model.overviewProperty().get().orElseThrow();
    }
}
