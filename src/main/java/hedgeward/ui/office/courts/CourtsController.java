package hedgeward.ui.office.courts;

import hedgeward.app.access.Access;
import hedgeward.app.access.Actor;
import hedgeward.app.access.Permission;
import hedgeward.app.audit.AuditLine;
import hedgeward.app.audit.LastChange;
import hedgeward.app.common.Result;
import hedgeward.app.office.KeepCourts;
import hedgeward.app.office.ReadOffice;
import hedgeward.domain.clock.Court;
import hedgeward.domain.clock.CourtPlan;
import hedgeward.ui.kit.Lane;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Page;
import hedgeward.ui.kit.Scope;
import hedgeward.ui.kit.UiTasks;
import hedgeward.ui.wording.ChangedByWords;
import hedgeward.ui.wording.StepWords;

import javafx.scene.Parent;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The courts and margins: read by everybody, changed by those who manage the office.
public final class CourtsController implements Page {

    /// What the section asks and does.
    ///
    /// @param names of courts, offered while one is typed
    public record Steps(
            ReadOffice read, KeepCourts keep, LastChange lastChange, List<String> names) {}

    private final Actor actor;
    private final Steps steps;
    private final Look look;
    private final Scope scope = new Scope();
    private final CourtsModel model = new CourtsModel();
    private final Lane reading;
    private final Lane saving;
    private final CourtsView view;
    private Optional<CourtPlan> seen = Optional.empty();

    public CourtsController(Actor actor, Steps steps, UiTasks tasks, Look look) {
        this.actor = actor;
        this.steps = steps;
        this.look = look;
        this.reading = tasks.lane();
        this.saving = tasks.lane();
        this.view = new CourtsView(look, model, this, scope);
    }

    @Override
    public Parent root() {
        return view.root();
    }

    @Override
    public String title() {
        return look.messages().text(CourtsMsg.TITLE);
    }

    @Override
    public void onShown() {
        reading.run(
                steps.read()::handle,
                setting -> {
                    seen = Optional.of(setting.office().courts());
                    model.show(setting);
                });
    }

    @Override
    public void close() {
        scope.close();
    }

    CourtsModel model() {
        return model;
    }

    List<String> names() {
        return steps.names();
    }

    /// Whether the person signed in may change anything here.
    boolean mayChange() {
        return Access.permits(actor, Permission.MANAGE_OFFICE);
    }

    void onKeep() {
        model.typed(
                        new CourtForm.Problems(
                                text(CourtsMsg.PROBLEM_NAME),
                                text(CourtsMsg.PROBLEM_MINUTES),
                                text(CourtsMsg.PROBLEM_SITTINGS)))
                .ifPresentOrElse(this::keep, () -> say(text(CourtsMsg.PROBLEM_SOMEWHERE)));
    }

    private void keep(CourtPlan plan) {
        saving.run(
                () -> steps.keep().handle(actor, seen.orElse(plan), plan),
                answer -> told(plan, answer));
    }

    /// What holds now is what the next save is measured by; what was typed stays.
    private void seeNow() {
        reading.run(steps.read()::handle, setting -> seen = Optional.of(setting.office().courts()));
    }

    /// The plan as it stands, and who kept it.
    private record Standing(CourtPlan now, Optional<AuditLine> by) {}

    private Standing standing() {
        return new Standing(
                steps.read().handle().office().courts(),
                steps.lastChange().ofOffice(actor, "office.courts"));
    }

    /// Somebody kept another plan meanwhile: shows what both made of it.
    private void merge(CourtPlan typed, Standing standing) {
        String by = new ChangedByWords(look).ofOffice(standing.by());
        seen.flatMap(before -> PlanMerge.of(before, standing.now(), typed))
                .map(merge -> new PlanConflict(standing.now(), merge, by))
                .ifPresentOrElse(
                        conflict -> model.conflictProperty().set(Optional.of(conflict)),
                        () -> second(standing.now()));
    }

    /// Keeps both together over what stands now; where no court would be left, what was typed stays
    /// and the person is told.
    void onMerged(Map<CourtFact, Optional<String>> written) {
        Optional<PlanConflict> conflict = model.conflictProperty().get();
        onBack();
        conflict.ifPresent(
                it ->
                        it.merge()
                                .over(it.now(), written)
                                .ifPresentOrElse(
                                        both -> {
                                            seen = Optional.of(it.now());
                                            model.take(both);
                                            onKeep();
                                        },
                                        () -> second(it.now())));
    }

    /// Back to the plan as it was typed.
    void onBack() {
        model.conflictProperty().set(Optional.empty());
    }

    /// Somebody kept other courts meanwhile: says which.
    private void second(CourtPlan now) {
        seen = Optional.of(now);
        String names = now.courts().stream().map(Court::name).collect(Collectors.joining(", "));
        say(look.messages().text(CourtsMsg.SECOND, names, now.cellsToDock().toMinutes()));
    }

    private void told(CourtPlan typed, Result<CourtPlan, Void> answer) {
        if (answer instanceof Result.Stale<CourtPlan, Void>) {
            model.saidProperty().set(Optional.empty());
            reading.run(this::standing, standing -> merge(typed, standing));
            return;
        }
        if (answer.isDone()) {
            seeNow();
        }
        StepWords words = new StepWords(look.messages());
        say(
                switch (answer) {
                    case Result.Done<CourtPlan, Void> _ -> text(CourtsMsg.SAVED);
                    case Result.Denied<CourtPlan, Void>(var needed) -> words.denied(needed);
                    case Result.Stale<CourtPlan, Void> _ -> words.stale();
                    case Result.Rejected<CourtPlan, Void> _, Result.Missing<CourtPlan, Void> _ ->
                            words.missing();
                });
    }

    private void say(String words) {
        model.saidProperty().set(Optional.of(words));
    }

    private String text(CourtsMsg word) {
        return look.messages().text(word);
    }
}
