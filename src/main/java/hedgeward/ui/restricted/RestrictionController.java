package hedgeward.ui.restricted;

import hedgeward.app.access.Access;
import hedgeward.app.access.Actor;
import hedgeward.app.access.Permission;
import hedgeward.app.common.Result;
import hedgeward.app.restricted.BreakGlass;
import hedgeward.app.restricted.ReadRestriction;
import hedgeward.app.restricted.RestrictCase;
import hedgeward.domain.order.CaseId;
import hedgeward.domain.restricted.RestrictionChange;
import hedgeward.domain.restricted.RestrictionRejection;
import hedgeward.ui.kit.Lane;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.UiTasks;

import javafx.scene.Node;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/// What the page of a case shows of its restriction: a banner with the sheet behind it for whom it
/// is open to, the card to break the glass for whom it is closed to.
public final class RestrictionController {

    /// What it asks and does.
    public record UseCases(ReadRestriction read, RestrictCase restrict, BreakGlass glass) {}

    private final Actor actor;
    private final CaseId id;
    private final UseCases useCases;
    private final Look look;
    private final Lane lane;
    private final Runnable opened;
    private final RestrictionModel model = new RestrictionModel();
    private final RestrictionView view;
    private final GlassView glass;

    /// @param place its `opened` runs when the glass was broken, so that the page reads the case
    public RestrictionController(
            Actor actor,
            CaseId id,
            UseCases useCases,
            UiTasks tasks,
            Look look,
            RestrictionPlace place) {
        this.actor = actor;
        this.id = id;
        this.useCases = useCases;
        this.look = look;
        this.lane = tasks.lane();
        this.opened = place.opened();
        this.view = new RestrictionView(look, model, this, place.scope());
        this.glass = new GlassView(look, model, this, place.scope());
    }

    /// The banner and the open sheet; nothing while the case is not restricted.
    public Node banner() {
        return view.root();
    }

    /// The card with which the glass is broken; nothing while the case is open.
    public Node glass() {
        return glass.root();
    }

    /// Whether the actor decides who reads cases.
    public boolean mayRestrict() {
        return Access.permits(actor, Permission.RESTRICT_CASES);
    }

    RestrictionModel model() {
        return model;
    }

    /// Asks to whom the case is open.
    public void ask() {
        lane.run(
                () -> useCases.read().handle(actor, id),
                found -> {
                    model.closedProperty().set(Optional.empty());
                    model.answerProperty().set(found);
                });
    }

    /// Asks whether the case is closed to the actor.
    ///
    /// @param whenClosed called where it is
    /// @param otherwise called where it is not closed: it is open again, or gone
    public void askClosed(Runnable whenClosed, Runnable otherwise) {
        lane.run(
                () -> useCases.read().closed(actor, id),
                found -> {
                    model.closedProperty().set(found);
                    if (found.isPresent()) {
                        model.answerProperty().set(Optional.empty());
                        onCancel();
                        whenClosed.run();
                    } else {
                        otherwise.run();
                    }
                });
    }

    /// Whether the actor's own opening is over.
    public boolean isOverAt(Instant now) {
        return model.answerProperty()
                .get()
                .flatMap(ReadRestriction.Answer::openUntil)
                .filter(until -> !now.isBefore(until))
                .isPresent();
    }

    /// Opens the sheet on which readers are named.
    public void onRestrict() {
        model.open(RestrictionModel.Sheet.RESTRICT);
    }

    void onLift() {
        model.open(RestrictionModel.Sheet.LIFT);
    }

    void onCancel() {
        model.sheetProperty().set(RestrictionModel.Sheet.NONE);
    }

    void onConfirm() {
        String why = model.reason().get();
        int seen = model.seen();
        switch (model.sheetProperty().get()) {
            case NONE -> {}
            case RESTRICT -> {
                RestrictCase.Command command =
                        new RestrictCase.Command(
                                actor, id, model.readers(), model.keptOut(), why, seen);
                keep(() -> useCases.restrict().handle(command), this::afterSheet);
            }
            case LIFT ->
                    keep(() -> useCases.restrict().lift(actor, id, why, seen), this::afterSheet);
        }
    }

    void onBreakGlass() {
        BreakGlass.Command command = new BreakGlass.Command(actor, id, model.reason().get());
        keep(() -> useCases.glass().handle(command), this::afterGlass);
    }

    /// A supervisor who is no reader loses sight of the case at once.
    private void afterSheet() {
        onCancel();
        opened.run();
    }

    private void afterGlass() {
        model.reason().set("");
        model.closedProperty().set(Optional.empty());
        opened.run();
    }

    private <T> void keep(Supplier<Result<T, RestrictionRejection>> work, Runnable done) {
        lane.run(
                work,
                answer -> {
                    if (answer instanceof Result.Stale<T, RestrictionRejection>) {
                        lane.run(() -> useCases.read().handle(actor, id), this::second);
                    } else {
                        new RejectionWords(look.messages())
                                .refusal(answer)
                                .ifPresentOrElse(model.reason()::refuse, done);
                    }
                });
    }

    /// Somebody else decided first: says who, when and why, and keeps what was typed and ticked.
    /// Where the case was closed by it, the page shows that.
    private void second(Optional<ReadRestriction.Answer> now) {
        if (now.isEmpty()) {
            opened.run();
            return;
        }
        model.answerProperty().set(now);
        model.takeUp();
        now.flatMap(answer -> answer.decisions().stream().findFirst())
                .map(this::words)
                .ifPresent(model.reason()::refuse);
    }

    private String words(RestrictionChange first) {
        return look.messages()
                .text(
                        first.readership().isPresent()
                                ? RestrictedMsg.SECOND_NAMED
                                : RestrictedMsg.SECOND_LIFTED,
                        first.by(),
                        look.times().dayTime(first.at()),
                        first.reason());
    }
}
