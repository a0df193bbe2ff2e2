package hedgeward.ui.office.reminders;

import hedgeward.app.access.Access;
import hedgeward.app.access.Actor;
import hedgeward.app.access.Permission;
import hedgeward.app.common.Result;
import hedgeward.app.office.KeepReminders;
import hedgeward.app.office.Reminders;
import hedgeward.ui.kit.Lane;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Page;
import hedgeward.ui.kit.Scope;
import hedgeward.ui.kit.UiTasks;
import hedgeward.ui.wording.StepWords;

import javafx.scene.Parent;

import java.util.Optional;

/// After how long the desk asks: read by everybody, settled by those who manage the office.
public final class RemindersController implements Page {

    private final Actor actor;
    private final KeepReminders reminders;
    private final Look look;
    private final Scope scope = new Scope();
    private final RemindersModel model = new RemindersModel();
    private final Lane lane;
    private final RemindersView view;
    private Optional<Reminders> seen = Optional.empty();

    public RemindersController(Actor actor, KeepReminders reminders, UiTasks tasks, Look look) {
        this.actor = actor;
        this.reminders = reminders;
        this.look = look;
        this.lane = tasks.lane();
        this.view = new RemindersView(look, model, this, scope);
    }

    @Override
    public Parent root() {
        return view.root();
    }

    @Override
    public String title() {
        return look.messages().text(RemindersMsg.TITLE);
    }

    @Override
    public void onShown() {
        lane.run(
                reminders::read,
                now -> {
                    seen = Optional.of(now);
                    model.show(now);
                });
    }

    @Override
    public void close() {
        scope.close();
    }

    RemindersModel model() {
        return model;
    }

    boolean mayChange() {
        return Access.permits(actor, Permission.MANAGE_OFFICE);
    }

    void onKeep() {
        model.saidProperty().set("");
        model.typed(look.messages())
                .ifPresent(
                        wanted ->
                                lane.run(
                                        () -> reminders.handle(actor, seen.orElse(wanted), wanted),
                                        this::told));
    }

    /// Somebody settled it otherwise meanwhile: says what, and keeps what was typed.
    private void second(Reminders now) {
        seen = Optional.of(now);
        model.saidProperty()
                .set(
                        look.messages()
                                .text(
                                        RemindersMsg.SECOND,
                                        now.unanswered().toHours(),
                                        now.adjourned().toDays()));
    }

    private void told(Result<Reminders, Void> answer) {
        if (answer instanceof Result.Stale<Reminders, Void>) {
            lane.run(reminders::read, this::second);
            return;
        }
        if (answer instanceof Result.Done<Reminders, Void>(var kept)) {
            seen = Optional.of(kept);
        }
        StepWords words = new StepWords(look.messages());
        model.saidProperty()
                .set(
                        switch (answer) {
                            case Result.Done<Reminders, Void> _ ->
                                    look.messages().text(RemindersMsg.SAVED);
                            case Result.Denied<Reminders, Void>(var needed) -> words.denied(needed);
                            case Result.Stale<Reminders, Void> _ -> words.stale();
                            case Result.Rejected<Reminders, Void> _,
                                    Result.Missing<Reminders, Void> _ ->
                                    words.missing();
                        });
    }
}
