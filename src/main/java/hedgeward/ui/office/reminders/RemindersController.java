package hedgeward.ui.office.reminders;

import hedgeward.app.access.Access;
import hedgeward.app.access.Actor;
import hedgeward.app.access.Permission;
import hedgeward.app.audit.AuditLine;
import hedgeward.app.audit.LastChange;
import hedgeward.app.common.Result;
import hedgeward.app.office.KeepReminders;
import hedgeward.app.office.Reminders;
import hedgeward.domain.correction.Merge;
import hedgeward.ui.correction.Conflict;
import hedgeward.ui.kit.Lane;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Page;
import hedgeward.ui.kit.Scope;
import hedgeward.ui.kit.UiTasks;
import hedgeward.ui.wording.ChangedByWords;
import hedgeward.ui.wording.StepWords;

import javafx.scene.Parent;

import java.util.Map;
import java.util.Optional;

/// After how long the desk asks: read by everybody, settled by those who manage the office.
public final class RemindersController implements Page {

    private final Actor actor;
    private final KeepReminders reminders;
    private final LastChange lastChange;
    private final Look look;
    private final Scope scope = new Scope();
    private final RemindersModel model = new RemindersModel();
    private final Lane lane;
    private final RemindersView view;
    private Optional<Reminders> seen = Optional.empty();

    public RemindersController(
            Actor actor, KeepReminders reminders, LastChange lastChange, UiTasks tasks, Look look) {
        this.actor = actor;
        this.lastChange = lastChange;
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
                                        answer -> told(wanted, answer)));
    }

    /// What holds, and who settled it.
    private record Standing(Reminders now, Optional<AuditLine> by) {}

    private Standing standing() {
        return new Standing(reminders.read(), lastChange.ofOffice(actor, "office.reminders"));
    }

    /// Somebody settled it otherwise meanwhile: shows what both made of it.
    private void second(Reminders typed, Standing standing) {
        Merge<ReminderFact> merge =
                Merge.of(
                        ReminderFact.of(seen.orElse(standing.now())),
                        ReminderFact.of(standing.now()),
                        ReminderFact.of(typed));
        String by = new ChangedByWords(look).ofOffice(standing.by());
        model.conflictProperty().set(Optional.of(new Conflict<>(standing.now(), merge, by, "")));
    }

    /// Keeps both together over what holds now.
    void onMerged(Map<ReminderFact, Optional<String>> written) {
        Optional<Conflict<Reminders, ReminderFact>> conflict = model.conflictProperty().get();
        onBack();
        conflict.ifPresent(
                it -> {
                    seen = Optional.of(it.now());
                    model.take(it.now(), written);
                    onKeep();
                });
    }

    /// Back to the times as they were typed.
    void onBack() {
        model.conflictProperty().set(Optional.empty());
    }

    private void told(Reminders typed, Result<Reminders, Void> answer) {
        if (answer instanceof Result.Stale<Reminders, Void>) {
            lane.run(this::standing, standing -> second(typed, standing));
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
