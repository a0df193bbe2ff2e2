package hedgeward.ui.office.keys;

import hedgeward.app.access.Access;
import hedgeward.app.access.Actor;
import hedgeward.app.access.ApproveAct;
import hedgeward.app.access.ApprovedBy;
import hedgeward.app.access.DrawRecovery;
import hedgeward.app.access.KeepPeople;
import hedgeward.app.access.RecoveryDrawing;
import hedgeward.app.access.WithoutPassphrase;
import hedgeward.app.common.Result;
import hedgeward.app.keypaper.KeyPaper;
import hedgeward.ui.consent.ConsentController;
import hedgeward.ui.kit.Lane;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Page;
import hedgeward.ui.kit.Scope;
import hedgeward.ui.kit.UiTasks;
import hedgeward.ui.recovery.RecoveryPapersController;
import hedgeward.ui.wording.StepWords;

import javafx.scene.Parent;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Leads to another data key, draws another recovery key by two people, and tells who needs a
/// passphrase.
public final class KeysController implements Page {

    /// What the section asks and does; `office` is what stands on papers today.
    public record Steps(
            KeepPeople people,
            DrawRecovery draw,
            ApproveAct approve,
            Supplier<KeyPaper.Office> office) {}

    /// Background work, how a recovery key comes onto paper, locking the office for a new data key,
    /// and the way to the people.
    public record Desk(
            UiTasks tasks,
            RecoveryPapersController.Paper paper,
            Consumer<KeyPaper.Office> newKey,
            Runnable toPeople) {}

    private final Actor actor;
    private final Steps steps;
    private final Desk desk;
    private final Look look;
    private final Scope scope = new Scope();
    private final KeysModel model = new KeysModel();
    private final Lane reading;
    private final ConsentController consent;
    private final RecoveryPapersController papers;
    private final KeysView view;

    public KeysController(Actor actor, Steps steps, Desk desk, Look look) {
        this.actor = actor;
        this.steps = steps;
        this.desk = desk;
        this.look = look;
        this.reading = desk.tasks().lane();
        this.consent =
                new ConsentController(
                        actor,
                        steps.approve(),
                        desk.tasks(),
                        look,
                        KeysMsg.RECOVERY_APPROVE,
                        scope);
        this.papers =
                new RecoveryPapersController(desk.paper(), desk.tasks(), look, this::onKept, scope);
        this.view =
                new KeysView(
                        look,
                        model,
                        this,
                        new KeysView.Inside(consent.root(), papers.root()),
                        scope);
    }

    @Override
    public Parent root() {
        return view.root();
    }

    @Override
    public String title() {
        return look.messages().text(KeysMsg.TITLE);
    }

    @Override
    public void onShown() {
        reading.run(
                () -> steps.people().withoutPassphrase(actor),
                answer ->
                        model.withoutProperty()
                                .set(
                                        answer
                                                        instanceof
                                                        Result.Done<WithoutPassphrase, String>(
                                                                var found)
                                                ? Optional.of(found)
                                                : Optional.empty()));
    }

    @Override
    public void close() {
        view.wipe();
        scope.close();
    }

    KeysModel model() {
        return model;
    }

    boolean mayChange() {
        return Access.permits(actor, DrawRecovery.ACT.needed());
    }

    /// Locks the office; the two people and their passphrases are asked for at the door.
    void onNewKey() {
        desk.tasks().run(steps.office(), desk.newKey());
    }

    void onPeople() {
        desk.toPeople().run();
    }

    /// Asks the second person, once one's own passphrase is typed.
    void onDraw(int ownLetters) {
        model.saidProperty().set(Optional.empty());
        if (model.own()
                .require(ownLetters > 0, look.messages().text(KeysMsg.RECOVERY_OWN_MISSING))) {
            consent.ask(DrawRecovery.ACT, this::draw);
        }
    }

    private void draw(ApprovedBy approval) {
        char[] own = view.takeOwn();
        model.busyProperty().set(true);
        desk.tasks()
                .run(
                        () ->
                                new Drawn(
                                        steps.draw().handle(actor, approval, own),
                                        steps.office().get()),
                        this::told,
                        _ -> model.busyProperty().set(false));
    }

    private record Drawn(Result<RecoveryDrawing.Drawn, String> answer, KeyPaper.Office office) {}

    private void told(Drawn drawn) {
        model.busyProperty().set(false);
        StepWords words = new StepWords(look.messages());
        switch (drawn.answer()) {
            case Result.Done<RecoveryDrawing.Drawn, String>(RecoveryDrawing.Drawn key) -> {
                papers.begin(drawn.office(), key.letters());
                model.onPaperProperty().set(true);
                papers.focus();
            }
            case Result.Rejected<RecoveryDrawing.Drawn, String>(String why) -> say(why);
            case Result.Denied<RecoveryDrawing.Drawn, String>(var needed) ->
                    say(words.denied(needed));
            case Result.Missing<RecoveryDrawing.Drawn, String>() -> say(words.missing());
            case Result.Stale<RecoveryDrawing.Drawn, String>() -> say(words.stale());
        }
    }

    private void onKept() {
        model.onPaperProperty().set(false);
        say(look.messages().text(KeysMsg.RECOVERY_KEPT));
    }

    private void say(String words) {
        model.saidProperty().set(Optional.of(words));
    }
}
