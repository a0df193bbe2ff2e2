package hedgeward.ui.consent;

import hedgeward.app.access.Act;
import hedgeward.app.access.Actor;
import hedgeward.app.access.Approval;
import hedgeward.app.access.ApproveAct;
import hedgeward.app.access.ApprovedBy;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.MsgKey;
import hedgeward.ui.kit.Scope;
import hedgeward.ui.kit.UiTasks;

import javafx.scene.Node;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;

/// A card that waits for the second person, to be put below what is to be approved. Hidden until an
/// act is asked about; hidden again when it is approved or put off.
public final class ConsentController {

    private final Actor first;
    private final ApproveAct approve;
    private final UiTasks tasks;
    private final ConsentModel model;
    private final ConsentView view;
    private Consumer<ApprovedBy> then = _ -> {};

    /// @param first who is signed in
    /// @param button what the approving button says, naming the act
    public ConsentController(
            Actor first, ApproveAct approve, UiTasks tasks, Look look, MsgKey button, Scope scope) {
        this.first = first;
        this.approve = approve;
        this.tasks = tasks;
        this.model = new ConsentModel(look);
        this.view = new ConsentView(look, model, this, new ConsentView.Words(first, button), scope);
        scope.onEnd(this::putOff);
    }

    public Node root() {
        return view.root();
    }

    /// Marks the act as one that cannot be taken back.
    public void cannotBeTakenBack() {
        view.cannotBeTakenBack();
    }

    /// Shows the card for this act and hands over the approval when it is given; a later act takes
    /// the place of an earlier one.
    public void ask(Act act, Consumer<ApprovedBy> whenApproved) {
        then = whenApproved;
        model.actProperty().set(Optional.of(act));
        view.focus();
    }

    /// Takes the card away; nothing is approved.
    public void putOff() {
        model.actProperty().set(Optional.empty());
        model.name().set("");
        view.wipe();
    }

    /// @param passphrase wiped here
    void onApprove(char[] passphrase) {
        Optional<Act> act = model.actProperty().get();
        if (act.isEmpty() || model.busyProperty().get() || !model.isComplete(passphrase.length)) {
            Arrays.fill(passphrase, '\0');
            return;
        }
        String name = model.name().get();
        model.busyProperty().set(true);
        tasks.run(
                () -> approve.handle(first, act.get(), name, passphrase),
                answer -> told(act, answer),
                _ -> {
                    model.busyProperty().set(false);
                    model.failed();
                });
    }

    private void told(Optional<Act> act, Approval answer) {
        model.busyProperty().set(false);
        if (!model.actProperty().get().equals(act)) {
            return;
        }
        if (answer instanceof Approval.Given(ApprovedBy by)) {
            putOff();
            then.accept(by);
        } else {
            model.refuse(answer);
            view.focus();
        }
    }
}
