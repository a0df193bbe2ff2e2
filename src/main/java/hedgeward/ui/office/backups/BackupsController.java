package hedgeward.ui.office.backups;

import hedgeward.app.access.Access;
import hedgeward.app.access.Actor;
import hedgeward.app.access.Permission;
import hedgeward.app.backup.BackUpOffice;
import hedgeward.app.backup.BackupPlan;
import hedgeward.app.backup.BackupRejection;
import hedgeward.app.backup.BackupVerdict;
import hedgeward.app.backup.KeepBackupPlan;
import hedgeward.app.backup.ProveBackup;
import hedgeward.app.backup.ProvedBackup;
import hedgeward.app.backup.ReadBackups;
import hedgeward.app.common.Result;
import hedgeward.ui.kit.Lane;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Page;
import hedgeward.ui.kit.Scope;
import hedgeward.ui.kit.UiTasks;
import hedgeward.ui.wording.BackupWords;
import hedgeward.ui.wording.StepWords;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.Parent;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The backups: looked at by everybody, made and planned by those who may.
public final class BackupsController implements Page {

    /// What the section asks and does.
    public record Steps(
            ReadBackups read, KeepBackupPlan keep, BackUpOffice backUp, ProveBackup prove) {}

    /// Background work, the time, choosing a folder, and remembering it on this PC.
    public record Desk(
            UiTasks tasks,
            Supplier<Instant> now,
            Supplier<Optional<Path>> chooseFolder,
            Consumer<Path> remember) {}

    private final Actor actor;
    private final Steps steps;
    private final Desk desk;
    private final Look look;
    private final Scope scope = new Scope();
    private final BackupsModel model = new BackupsModel();
    private final Lane reading;
    private final Lane working;
    private final BackupsView view;

    public BackupsController(Actor actor, Steps steps, Desk desk, Look look) {
        this.actor = actor;
        this.steps = steps;
        this.desk = desk;
        this.look = look;
        this.reading = desk.tasks().lane();
        this.working = desk.tasks().lane();
        this.view = new BackupsView(look, model, this, scope);
    }

    @Override
    public Parent root() {
        return view.root();
    }

    @Override
    public String title() {
        return look.messages().text(BackupsMsg.TITLE);
    }

    @Override
    public void onShown() {
        reading.run(steps.read()::handle, model::show);
    }

    @Override
    public void close() {
        scope.close();
    }

    BackupsModel model() {
        return model;
    }

    boolean mayBackUp() {
        return Access.permits(actor, Permission.BACK_UP);
    }

    boolean mayTry() {
        return Access.permits(actor, Permission.TRY_BACKUP);
    }

    Instant now() {
        return desk.now().get();
    }

    /// Whether a backup is being made or proved.
    ReadOnlyBooleanProperty busyProperty() {
        return working.busyProperty();
    }

    void onChooseFolder() {
        desk.chooseFolder()
                .get()
                .ifPresent(
                        folder -> {
                            model.folderProperty().set(Optional.of(folder));
                            onKeep();
                        });
    }

    void onKeep() {
        model.typed(text(BackupsMsg.PROBLEM_TIME), text(BackupsMsg.PROBLEM_NUMBER))
                .ifPresent(
                        plan ->
                                working.run(
                                        () -> steps.keep().handle(actor, plan), this::planKept));
    }

    void onBackUp() {
        say(text(BackupsMsg.WORKING));
        working.run(() -> steps.backUp().handle(actor), this::backedUp, this::refresh);
    }

    void onProve() {
        model.chosenProperty()
                .get()
                .ifPresent(
                        one -> {
                            say(text(BackupsMsg.WORKING));
                            working.run(
                                    () -> steps.prove().handle(actor, one.file()),
                                    this::proved,
                                    this::refresh);
                        });
    }

    void onDrilled() {
        working.run(
                () -> steps.prove().drilledElsewhere(actor),
                result ->
                        told(
                                result instanceof Result.Done<Instant, Void>
                                        ? text(BackupsMsg.DRILL_KEPT)
                                        : refusal(result)));
    }

    private void planKept(Result<BackupPlan, BackupRejection> result) {
        if (result instanceof Result.Done<BackupPlan, BackupRejection>(BackupPlan plan)) {
            plan.folder().ifPresent(desk.remember());
            told(text(BackupsMsg.KEPT));
        } else {
            told(refused(result));
        }
    }

    private void backedUp(Result<ProvedBackup, BackupRejection> result) {
        told(
                result instanceof Result.Done<ProvedBackup, BackupRejection>(ProvedBackup made)
                        ? made(made)
                        : refused(result));
    }

    private String made(ProvedBackup made) {
        return made.evidence().isWhole()
                ? text(BackupsMsg.MADE, made.file().getFileName())
                : text(
                        BackupsMsg.MADE_WITHOUT,
                        made.file().getFileName(),
                        made.evidence().wrong(),
                        made.evidence().files());
    }

    private void proved(Result<BackupVerdict, Void> result) {
        told(
                result instanceof Result.Done<BackupVerdict, Void>(BackupVerdict verdict)
                        ? new BackupWords(look.messages()).verdict(verdict, look.times())
                        : refusal(result));
    }

    private String refused(Result<?, BackupRejection> result) {
        return result instanceof Result.Rejected<?, BackupRejection>(BackupRejection why)
                ? new BackupWords(look.messages()).refused(why)
                : refusal(result);
    }

    private String refusal(Result<?, ?> result) {
        StepWords words = new StepWords(look.messages());
        return result instanceof Result.Denied<?, ?>(Permission needed)
                ? words.denied(needed)
                : words.missing();
    }

    private void told(String words) {
        say(words);
        refresh();
    }

    private void refresh() {
        reading.run(steps.read()::handle, model::refresh);
    }

    private void say(String words) {
        model.saidProperty().set(Optional.of(words));
    }

    private String text(BackupsMsg key, Object... values) {
        return look.messages().text(key, values);
    }
}
