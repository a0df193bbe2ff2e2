package hedgeward.ui.office.courts;

import hedgeward.app.access.Access;
import hedgeward.app.access.Actor;
import hedgeward.app.access.Permission;
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
import hedgeward.ui.wording.StepWords;

import javafx.scene.Parent;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// The courts and margins: read by everybody, changed by those who manage the office.
public final class CourtsController implements Page {

    /// What the section asks and does.
    ///
    /// @param names of courts, offered while one is typed
    public record Steps(ReadOffice read, KeepCourts keep, List<String> names) {}

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
        saving.run(() -> steps.keep().handle(actor, seen.orElse(plan), plan), this::told);
    }

    /// What holds now is what the next save is measured by; what was typed stays.
    private void seeNow(Consumer<CourtPlan> then) {
        reading.run(
                steps.read()::handle,
                setting -> {
                    seen = Optional.of(setting.office().courts());
                    then.accept(setting.office().courts());
                });
    }

    /// Somebody kept other courts meanwhile: says which.
    private void second(CourtPlan now) {
        String names = now.courts().stream().map(Court::name).collect(Collectors.joining(", "));
        say(look.messages().text(CourtsMsg.SECOND, names, now.cellsToDock().toMinutes()));
    }

    private void told(Result<CourtPlan, Void> answer) {
        if (answer instanceof Result.Stale<CourtPlan, Void>) {
            seeNow(this::second);
            return;
        }
        if (answer.isDone()) {
            seeNow(_ -> {});
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
