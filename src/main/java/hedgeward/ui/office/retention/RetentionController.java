package hedgeward.ui.office.retention;

import hedgeward.app.access.Access;
import hedgeward.app.access.Actor;
import hedgeward.app.access.Permission;
import hedgeward.app.common.Result;
import hedgeward.app.order.FindOrders;
import hedgeward.app.retention.DecideRetention;
import hedgeward.app.retention.ReadRetention;
import hedgeward.app.retention.RetentionPage;
import hedgeward.app.retention.RetentionReview;
import hedgeward.domain.clock.London;
import hedgeward.domain.retention.Disposal;
import hedgeward.domain.retention.DisposalGround;
import hedgeward.domain.retention.Lane;
import hedgeward.domain.retention.RetentionDecision;
import hedgeward.domain.retention.RetentionRejection;
import hedgeward.domain.retention.RetentionStep;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Page;
import hedgeward.ui.kit.PageAddress;
import hedgeward.ui.kit.Places;
import hedgeward.ui.kit.Scope;
import hedgeward.ui.kit.UiTasks;
import hedgeward.ui.kit.UiTicker;
import hedgeward.ui.office.retention.disposal.DisposalSteps;
import hedgeward.ui.office.retention.disposal.DisposalsController;
import hedgeward.ui.office.retention.disposal.DisposeController;
import hedgeward.ui.wording.DisposedWords;
import hedgeward.ui.wording.StepWords;

import javafx.scene.Parent;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The queue of reviews, read and decided upon by supervisors.
public final class RetentionController implements Page {

    /// What the section asks and does.
    public record Steps(ReadRetention read, DecideRetention decide, FindOrders find) {}

    /// Background work, the time, and the way to a page.
    public record Desk(UiTasks tasks, UiTicker ticker, Consumer<PageAddress> open) {}

    private final Actor actor;
    private final Steps steps;
    private final Desk desk;
    private final Look look;
    private final Scope scope = new Scope();
    private final RetentionModel model = new RetentionModel();
    private final hedgeward.ui.kit.Lane reading;
    private final hedgeward.ui.kit.Lane looking;
    private final hedgeward.ui.kit.Lane saving;
    private final AnyCase any;
    private final DisposalsController disposals;
    private final DisposeController dispose;
    private final RetentionView view;

    public RetentionController(
            Actor actor, Steps steps, DisposalSteps disposal, Desk desk, Look look) {
        this.actor = actor;
        this.steps = steps;
        this.desk = desk;
        this.look = look;
        this.reading = desk.tasks().lane();
        this.looking = desk.tasks().lane();
        this.saving = desk.tasks().lane();
        this.any = new AnyCase(actor, steps.find(), steps.read(), disposal.read());
        this.disposals = new DisposalsController(actor, disposal, desk.tasks(), look, scope);
        this.dispose =
                new DisposeController(
                        actor,
                        disposal,
                        new DisposeController.Desk(desk.tasks(), desk.ticker()),
                        look,
                        new DisposeController.Next(
                                () -> model.partProperty().set(RetentionModel.Part.DISPOSE),
                                this::disposed,
                                this::backToQueue),
                        scope);
        this.view =
                new RetentionView(
                        look,
                        model,
                        this,
                        new RetentionView.Parts(dispose.root(), disposals.root()),
                        scope);
    }

    @Override
    public Parent root() {
        return view.root();
    }

    @Override
    public String title() {
        return look.messages().text(RetentionMsg.TITLE);
    }

    @Override
    public void onShown() {
        if (mayReview()) {
            ask();
        } else {
            say(look.messages().text(RetentionMsg.DENIED));
        }
    }

    @Override
    public void close() {
        scope.close();
    }

    RetentionModel model() {
        return model;
    }

    boolean mayReview() {
        return Access.permits(actor, Permission.REVIEW_RETENTION);
    }

    LocalDate today() {
        return London.dateOf(desk.ticker().now());
    }

    void onLane(Lane lane) {
        dispose.leave();
        model.partProperty().set(RetentionModel.Part.QUEUE);
        model.laneProperty().set(lane);
        model.saidProperty().set(Optional.empty());
        model.chosenProperty().set(Optional.empty());
        ask();
    }

    void onDisposals() {
        dispose.leave();
        model.saidProperty().set(Optional.empty());
        model.partProperty().set(RetentionModel.Part.DISPOSALS);
        disposals.show();
    }

    void onDispose(RetentionModel.Chosen chosen, DisposalGround ground) {
        model.saidProperty().set(Optional.empty());
        dispose.begin(chosen.review(), ground, chosen.before().size());
    }

    /// Looks at a case that need not be in the queue.
    void onLookUp(String reference) {
        dispose.leave();
        model.saidProperty().set(Optional.empty());
        model.partProperty().set(RetentionModel.Part.QUEUE);
        if (!reference.isBlank()) {
            looking.run(() -> any.under(reference, desk.ticker().now()), this::found);
        }
    }

    private void found(AnyCase.Found found) {
        model.chosenProperty().set(Optional.empty());
        switch (found) {
            case AnyCase.Found.Here(var review, var before) -> choose(review, before);
            case AnyCase.Found.Gone(var disposal) ->
                    say(new DisposedWords(look).sentence(disposal));
            case AnyCase.Found.Denied(var needed) ->
                    say(new StepWords(look.messages()).denied(needed));
            case AnyCase.Found.Nowhere() -> say(look.messages().text(RetentionMsg.NOT_FOUND));
        }
    }

    private void choose(RetentionReview review, List<RetentionDecision> before) {
        RetentionForm form = RetentionForm.fresh(review.row().record().group());
        model.chosenProperty().set(Optional.of(new RetentionModel.Chosen(review, before, form)));
    }

    private void disposed(Disposal disposal) {
        model.chosenProperty().set(Optional.empty());
        model.partProperty().set(RetentionModel.Part.DISPOSALS);
        disposals.present(disposal);
        ask();
    }

    private void backToQueue(Optional<String> words) {
        model.partProperty().set(RetentionModel.Part.QUEUE);
        model.saidProperty().set(words);
    }

    void onMore() {
        if (!model.rows().isEmpty()) {
            RetentionPage.After last = RetentionPage.After.of(model.rows().getLast());
            Lane lane = model.laneProperty().get();
            reading.run(
                    () -> steps.read().handle(actor, lane, last), read -> shown(read, model::next));
        }
    }

    void onChosen(RetentionReview review) {
        model.saidProperty().set(Optional.empty());
        looking.run(
                () -> steps.read().history(actor, review.row().id()),
                answer -> {
                    if (answer instanceof Result.Done<List<RetentionDecision>, Void>(var before)) {
                        choose(review, before);
                    } else {
                        model.chosenProperty().set(Optional.empty());
                        say(refusal(answer));
                    }
                });
    }

    void onOpen(RetentionReview review) {
        desk.open().accept(Places.caseFile(review.row().id().value().toString()));
    }

    void onSave(RetentionModel.Chosen chosen) {
        RetentionForm form = chosen.form();
        Optional<RetentionStep> typed = form.typed();
        String missing = look.messages().text(RetentionMsg.DAY_MISSING);
        if (form.day().require(typed.isPresent(), missing)) {
            DecideRetention.Command command =
                    new DecideRetention.Command(
                            actor,
                            chosen.review().row().id(),
                            typed.orElseThrow(),
                            form.reason().get(),
                            chosen.before().size());
            saving.run(() -> steps.decide().handle(command), answer -> told(chosen, answer));
        }
    }

    private void told(
            RetentionModel.Chosen chosen, Result<RetentionDecision, RetentionRejection> answer) {
        RetentionForm form = chosen.form();
        if (answer instanceof Result.Stale<RetentionDecision, RetentionRejection>) {
            looking.run(() -> any.here(chosen.review().row().id()), found -> second(chosen, found));
            return;
        }
        if (answer instanceof Result.Rejected<RetentionDecision, RetentionRejection>(var why)) {
            form.field(why).refuse(new RetentionWords(look).problem(why));
            return;
        }
        if (answer.isDone()) {
            model.chosenProperty().set(Optional.empty());
            ask();
            say(look.messages().text(RetentionMsg.SAVED));
        } else {
            say(refusal(answer));
        }
    }

    /// Somebody decided meanwhile: shows the review as it stands, says who decided what, and keeps
    /// what was typed.
    private void second(RetentionModel.Chosen chosen, AnyCase.Found found) {
        if (!(found instanceof AnyCase.Found.Here(var review, var before))) {
            found(found);
            return;
        }
        model.chosenProperty()
                .set(Optional.of(new RetentionModel.Chosen(review, before, chosen.form())));
        String first = before.isEmpty() ? "" : new RetentionWords(look).said(before.getLast());
        ask();
        say(look.messages().text(RetentionMsg.SECOND, first));
    }

    private void ask() {
        Lane lane = model.laneProperty().get();
        reading.run(() -> steps.read().handle(actor, lane), read -> shown(read, model::first));
    }

    private void shown(Result<RetentionPage, Void> answer, Consumer<RetentionPage> show) {
        if (answer instanceof Result.Done<RetentionPage, Void>(var page)) {
            show.accept(page);
        } else {
            say(refusal(answer));
        }
    }

    private <T, R> String refusal(Result<T, R> answer) {
        StepWords words = new StepWords(look.messages());
        return switch (answer) {
            case Result.Stale<T, R> _ -> words.stale();
            case Result.Denied<T, R>(var needed) -> words.denied(needed);
            case Result.Missing<T, R> _, Result.Done<T, R> _, Result.Rejected<T, R> _ ->
                    words.missing();
        };
    }

    private void say(String words) {
        model.saidProperty().set(Optional.of(words));
    }
}
