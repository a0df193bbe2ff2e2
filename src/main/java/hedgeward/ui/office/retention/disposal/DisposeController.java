package hedgeward.ui.office.retention.disposal;

import hedgeward.app.access.Actor;
import hedgeward.app.access.ApprovedBy;
import hedgeward.app.common.Result;
import hedgeward.app.retention.DisposeOfCase;
import hedgeward.app.retention.RetentionReview;
import hedgeward.domain.retention.Disposal;
import hedgeward.domain.retention.DisposalGround;
import hedgeward.domain.retention.DisposalRejection;
import hedgeward.domain.retention.ErasedKind;
import hedgeward.ui.consent.ConsentController;
import hedgeward.ui.kit.Lane;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Scope;
import hedgeward.ui.kit.UiTasks;
import hedgeward.ui.kit.UiTicker;
import hedgeward.ui.wording.StepWords;

import javafx.scene.Node;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// Disposes of one case: shows what would go, has its reference typed back, and asks the second
/// person. Nothing is destroyed before that.
public final class DisposeController {

    /// What happens next: a case is about to be disposed of, one was, or nothing is to be done,
    /// with words where something is to be said.
    public record Next(Runnable shown, Consumer<Disposal> done, Consumer<Optional<String>> left) {}

    private final Actor actor;
    private final DisposalSteps steps;
    private final Look look;
    private final Next next;
    private final DisposeModel model = new DisposeModel();
    private final Lane reading;
    private final Lane working;
    private final ConsentController consent;
    private final DisposeView view;

    /// @param desk background work and the time
    public DisposeController(
            Actor actor, DisposalSteps steps, Desk desk, Look look, Next next, Scope scope) {
        this.actor = actor;
        this.steps = steps;
        this.look = look;
        this.next = next;
        this.reading = desk.tasks().lane();
        this.working = desk.tasks().lane();
        this.consent =
                new ConsentController(
                        actor, steps.approve(), desk.tasks(), look, DisposalMsg.APPROVE, scope);
        consent.cannotBeTakenBack();
        this.view = new DisposeView(look, model, this, consent.root(), desk.ticker(), scope);
    }

    /// Background work and the time.
    public record Desk(UiTasks tasks, UiTicker ticker) {}

    public Node root() {
        return view.root();
    }

    /// Begins with a case.
    ///
    /// @param seen how many decisions about it the person has before her or him
    public void begin(RetentionReview review, DisposalGround ground, int seen) {
        leave();
        DisposeModel.Subject subject = new DisposeModel.Subject(review, ground, seen);
        reading.run(
                () ->
                        steps.read()
                                .outlook(actor, review.row().id())
                                .map(
                                        (Map<ErasedKind, Integer> counts) ->
                                                new DisposeModel.Outlook(
                                                        subject, counts, steps.plan().get())),
                this::began);
    }

    /// Forgets what was typed; nothing is approved.
    public void leave() {
        reading.forget();
        consent.putOff();
        model.begin(Optional.empty());
    }

    DisposeModel model() {
        return model;
    }

    void onBack() {
        leave();
        next.left().accept(Optional.empty());
    }

    /// Asks the second person, once the reference was typed as it is.
    void onGoOn() {
        model.problemProperty().set(Optional.empty());
        model.outlookProperty().get().ifPresent(this::ask);
    }

    private void began(Result<DisposeModel.Outlook, Void> answer) {
        if (answer instanceof Result.Done<DisposeModel.Outlook, Void>(var outlook)) {
            model.begin(Optional.of(outlook));
            next.shown().run();
            view.focus();
        } else {
            next.left().accept(Optional.of(refusal(answer)));
        }
    }

    private void ask(DisposeModel.Outlook outlook) {
        DisposeModel.Subject subject = outlook.subject();
        String ref = subject.review().row().ref().value();
        boolean isTyped = model.reference().get().strip().equalsIgnoreCase(ref);
        if (model.reference().require(isTyped, text(DisposalMsg.CONFIRM_WRONG, ref))) {
            consent.ask(
                    DisposeOfCase.act(
                            subject.review().row().id(), subject.ground(), subject.seen()),
                    second -> approved(subject, second));
        } else {
            consent.putOff();
        }
    }

    private void approved(DisposeModel.Subject subject, ApprovedBy second) {
        DisposeOfCase.Command command =
                new DisposeOfCase.Command(
                        actor,
                        subject.review().row().id(),
                        subject.ground(),
                        subject.seen(),
                        Optional.of(second));
        working.run(() -> steps.dispose().handle(command), this::told);
    }

    private void told(Result<Disposal, DisposalRejection> answer) {
        switch (answer) {
            case Result.Done<Disposal, DisposalRejection>(var disposal) -> {
                model.begin(Optional.empty());
                next.done().accept(disposal);
            }
            case Result.Rejected<Disposal, DisposalRejection>(var why) ->
                    refuse(new DisposalWords(look).problem(why));
            case Result.Stale<Disposal, DisposalRejection> _,
                    Result.Denied<Disposal, DisposalRejection> _,
                    Result.Missing<Disposal, DisposalRejection> _ ->
                    refuse(refusal(answer));
        }
    }

    private void refuse(String words) {
        model.problemProperty().set(Optional.of(words));
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

    private String text(DisposalMsg key, Object... values) {
        return look.messages().text(key, values);
    }
}
