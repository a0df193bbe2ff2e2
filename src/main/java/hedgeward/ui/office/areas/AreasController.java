package hedgeward.ui.office.areas;

import hedgeward.app.access.Access;
import hedgeward.app.access.Actor;
import hedgeward.app.access.Permission;
import hedgeward.app.area.ChooseForce;
import hedgeward.app.area.KeepArea;
import hedgeward.app.area.ReadAreas;
import hedgeward.app.audit.AuditLine;
import hedgeward.app.audit.LastChange;
import hedgeward.app.common.Result;
import hedgeward.domain.area.RegimeArea;
import hedgeward.ui.kit.Lane;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Page;
import hedgeward.ui.kit.Scope;
import hedgeward.ui.kit.UiTasks;
import hedgeward.ui.kit.UiTicker;
import hedgeward.ui.shell.ChangeRelay;
import hedgeward.ui.wording.AreaWords;
import hedgeward.ui.wording.ChangedByWords;
import hedgeward.ui.wording.StepWords;

import javafx.scene.Parent;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The table of areas: read by everybody, changed by those who manage the office.
public final class AreasController implements Page {

    /// What the section asks and does.
    ///
    /// @param forces names offered beside those in the table
    public record Steps(
            ReadAreas read,
            KeepArea keep,
            ChooseForce choose,
            LastChange lastChange,
            List<String> forces) {}

    /// Background work, time and news of changes.
    public record Desk(UiTasks tasks, UiTicker ticker, ChangeRelay changes) {}

    private final Actor actor;
    private final Steps steps;
    private final Look look;
    private final Scope scope = new Scope();
    private final AreasModel model = new AreasModel();
    private final Lane reading;
    private final Lane saving;
    private final AreasView view;

    public AreasController(Actor actor, Steps steps, Desk desk, Look look) {
        this.actor = actor;
        this.steps = steps;
        this.look = look;
        this.reading = desk.tasks().lane();
        this.saving = desk.tasks().lane();
        this.view = new AreasView(look, model, this, desk.ticker(), scope);
        desk.changes().listen(scope, _ -> ask());
    }

    @Override
    public Parent root() {
        return view.root();
    }

    @Override
    public String title() {
        return look.messages().text(AreasMsg.TITLE);
    }

    @Override
    public void onShown() {
        ask();
    }

    @Override
    public void close() {
        scope.close();
    }

    AreasModel model() {
        return model;
    }

    List<String> forces() {
        return steps.forces();
    }

    /// Whether the person signed in may change anything here.
    boolean mayChange() {
        return Access.permits(actor, Permission.MANAGE_OFFICE);
    }

    void onNew() {
        model.conflictProperty().set(Optional.empty());
        model.saidProperty().set(Optional.empty());
        model.formProperty().set(Optional.of(AreaForm.fresh()));
    }

    void onChosen(RegimeArea row) {
        model.conflictProperty().set(Optional.empty());
        model.saidProperty().set(Optional.empty());
        model.formProperty().set(Optional.of(AreaForm.of(row)));
    }

    void onForce() {
        String force = model.force().get();
        Optional<String> seen = model.forceSeen();
        saving.run(
                () -> steps.choose().handle(actor, seen, force),
                answer -> {
                    if (answer instanceof Result.Stale<String, RegimeArea.Problem>) {
                        reading.run(() -> standing("office.force"), this::secondForce);
                        return;
                    }
                    if (answer instanceof Result.Done<String, RegimeArea.Problem>(var kept)) {
                        model.seeForce(Optional.of(kept).filter(name -> !name.isEmpty()));
                    }
                    told(answer, look.messages().text(AreasMsg.FORCE_SAVED, force.strip()));
                });
    }

    /// The table as it stands, and who changed it last.
    private record Standing(ReadAreas.Setting setting, Optional<AuditLine> by) {}

    private Standing standing(String action) {
        return new Standing(steps.read().handle(), steps.lastChange().ofOffice(actor, action));
    }

    /// Somebody chose another force meanwhile: says who and which, and keeps what was typed.
    private void secondForce(Standing standing) {
        Optional<String> now = standing.setting().force();
        model.seeForce(now);
        model.show(standing.setting());
        say(
                look.messages()
                        .text(
                                AreasMsg.SECOND_FORCE,
                                new ChangedByWords(look).ofOffice(standing.by()),
                                now.orElseGet(() -> look.messages().text(AreasMsg.NOTHING))));
    }

    void onKeep() {
        model.formProperty()
                .get()
                .ifPresent(
                        form -> {
                            String missing = look.messages().text(AreasMsg.DAY_MISSING);
                            if (form.from().require(form.from().get().isPresent(), missing)) {
                                form.typed().ifPresent(this::keep);
                            }
                        });
    }

    private void keep(RegimeArea area) {
        saving.run(
                () -> steps.keep().handle(actor, area),
                answer -> {
                    if (answer instanceof Result.Stale<RegimeArea, RegimeArea.Problem>) {
                        reading.run(() -> standing("area.keep"), now -> second(area, now));
                        return;
                    }
                    if (answer instanceof Result.Done<RegimeArea, RegimeArea.Problem>(var kept)) {
                        model.formProperty().set(Optional.of(AreaForm.of(kept)));
                    }
                    told(answer, look.messages().text(AreasMsg.SAVED));
                });
    }

    /// Somebody changed the row meanwhile: shows what both made of it.
    private void second(RegimeArea typed, Standing standing) {
        model.show(standing.setting());
        Optional<RegimeArea> seen = model.formProperty().get().flatMap(AreaForm::seen);
        Optional<RegimeArea> now =
                standing.setting().areas().rows().stream()
                        .filter(row -> row.id().equals(typed.id()))
                        .findFirst();
        String by = new ChangedByWords(look).ofOffice(standing.by());
        model.conflictProperty()
                .set(
                        seen.flatMap(
                                before ->
                                        now.map(
                                                row ->
                                                        AreaMerging.between(
                                                                before, row, typed, by))));
    }

    /// Keeps what was merged over the row as it stands.
    void onMerged(Map<AreaField, Optional<String>> written) {
        model.conflictProperty()
                .get()
                .ifPresent(
                        conflict -> {
                            model.conflictProperty().set(Optional.empty());
                            model.formProperty()
                                    .set(Optional.of(AreaMerging.over(conflict.now(), written)));
                            onKeep();
                        });
    }

    /// Back to the row as it was typed.
    void onBack() {
        model.conflictProperty().set(Optional.empty());
    }

    private <T> void told(Result<T, RegimeArea.Problem> answer, String done) {
        StepWords words = new StepWords(look.messages());
        switch (answer) {
            case Result.Done<T, RegimeArea.Problem> _ -> {
                say(done);
                ask();
            }
            case Result.Rejected<T, RegimeArea.Problem>(var why) ->
                    model.formProperty()
                            .get()
                            .ifPresent(
                                    form ->
                                            form.refuse(
                                                    why,
                                                    new AreaWords(look.messages(), look.times())
                                                            .problem(why)));
            case Result.Stale<T, RegimeArea.Problem> _ -> say(words.stale());
            case Result.Denied<T, RegimeArea.Problem>(var needed) -> say(words.denied(needed));
            case Result.Missing<T, RegimeArea.Problem> _ -> say(words.missing());
        }
    }

    private void say(String words) {
        model.saidProperty().set(Optional.of(words));
    }

    private void ask() {
        reading.run(steps.read()::handle, model::show);
    }
}
