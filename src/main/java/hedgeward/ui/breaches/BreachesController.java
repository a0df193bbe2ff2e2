package hedgeward.ui.breaches;

import hedgeward.app.access.Actor;
import hedgeward.app.access.ClosedCases;
import hedgeward.app.audit.AuditLine;
import hedgeward.app.audit.AuditSubject;
import hedgeward.app.audit.LastChange;
import hedgeward.app.breach.AdvanceBreach;
import hedgeward.app.breach.BreachRow;
import hedgeward.app.breach.BreachSteps;
import hedgeward.app.breach.FindBreaches;
import hedgeward.app.common.Result;
import hedgeward.app.office.KeepReminders;
import hedgeward.app.office.Reminders;
import hedgeward.domain.breach.Breach;
import hedgeward.domain.breach.BreachRejection;
import hedgeward.domain.breach.BreachState;
import hedgeward.domain.order.CaseId;
import hedgeward.ui.kit.Lane;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Notice;
import hedgeward.ui.kit.Page;
import hedgeward.ui.kit.Places;
import hedgeward.ui.kit.Scope;
import hedgeward.ui.kit.State;
import hedgeward.ui.kit.UiTasks;
import hedgeward.ui.kit.UiTicker;
import hedgeward.ui.shell.ChangeRelay;
import hedgeward.ui.shell.Navigation;
import hedgeward.ui.wording.BreachWords;
import hedgeward.ui.wording.ChangedByWords;
import hedgeward.ui.wording.StepWords;

import javafx.scene.Parent;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The board of breaches. Asks again after every change and keeps the place.
public final class BreachesController implements Page {

    private static final int FINISHED = 50;

    /// What the board asks and does.
    public record Steps(
            FindBreaches find,
            AdvanceBreach advance,
            KeepReminders reminders,
            LastChange lastChange) {}

    /// Background work, time and news of changes.
    public record Desk(UiTasks tasks, UiTicker ticker, ChangeRelay changes) {}

    private final Actor actor;
    private final Steps steps;
    private final Look look;
    private final Navigation navigation;
    private final Scope scope = new Scope();
    private final BreachesModel model = new BreachesModel();
    private final UiTicker ticker;
    private final Lane lane;
    private final Lane saving;
    private final BreachesView view;

    public BreachesController(
            Actor actor, Steps steps, Desk desk, Look look, Navigation navigation) {
        this.actor = actor;
        this.steps = steps;
        this.ticker = desk.ticker();
        this.look = look;
        this.navigation = navigation;
        this.lane = desk.tasks().lane();
        this.saving = desk.tasks().lane();
        this.view = new BreachesView(look, model, this, desk.ticker(), scope);
        desk.changes().listen(scope, _ -> ask());
    }

    @Override
    public Parent root() {
        return view.root();
    }

    @Override
    public String title() {
        return look.messages().text(BreachesMsg.TITLE);
    }

    @Override
    public void onShown() {
        ask();
    }

    @Override
    public void close() {
        scope.close();
    }

    BreachesModel model() {
        return model;
    }

    void onOpen(BreachRow row) {
        navigation.open(
                ClosedCases.isName(row.respondent())
                        ? Places.caseFile(row.breach().caseId().value().toString())
                        : Places.breach(row.breach().id().value().toString()));
    }

    /// A card was put onto another stage. Seeking the arrest needs nothing more; the others need
    /// their time and facts, which are asked on the page of the breach.
    void onMoved(BreachRow row, BreachState.Kind kind) {
        if (kind == BreachState.Kind.ARREST_SOUGHT
                && row.breach().state().kind() == BreachState.Kind.REPORTED) {
            BreachSteps.Seen seen =
                    new BreachSteps.Seen(actor, row.breach().id(), row.breach().version());
            saving.run(() -> sought(seen, row.breach().caseId()), this::moved);
        } else {
            navigation.notify(
                    Notice.of(State.RUNNING, look.messages().text(BreachesMsg.MOVE_ON_ITS_PAGE)));
            onOpen(row);
        }
    }

    /// What came of it, and who was first, where somebody was.
    private record Moved(Result<Breach, BreachRejection> answer, Optional<AuditLine> by) {}

    private Moved sought(BreachSteps.Seen seen, CaseId caseId) {
        Result<Breach, BreachRejection> answer =
                steps.advance()
                        .handle(
                                new AdvanceBreach.Command(
                                        seen, new AdvanceBreach.Step.SeekArrest()));
        return new Moved(
                answer,
                answer instanceof Result.Stale<Breach, BreachRejection>
                        ? steps.lastChange().handle(actor, AuditSubject.of(seen.breachId(), caseId))
                        : Optional.empty());
    }

    private void moved(Moved moved) {
        StepWords words = new StepWords(look.messages());
        switch (moved.answer()) {
            case Result.Done<Breach, BreachRejection> _ ->
                    say(State.DONE, look.messages().text(BreachesMsg.MOVED_SOUGHT));
            case Result.Rejected<Breach, BreachRejection>(var why) ->
                    say(State.ACT_NOW, new BreachWords(look.messages()).rejection(why));
            case Result.Stale<Breach, BreachRejection>() ->
                    say(State.DUE_SOON, new ChangedByWords(look).ofAct(moved.by()));
            case Result.Denied<Breach, BreachRejection>(var needed) ->
                    say(State.ACT_NOW, words.denied(needed));
            case Result.Missing<Breach, BreachRejection>() -> say(State.ACT_NOW, words.missing());
        }
        ask();
    }

    private void say(State state, String words) {
        navigation.notify(Notice.of(state, words));
    }

    private void ask() {
        lane.run(
                () -> new Read(rows(), steps.reminders().read()),
                read -> model.show(read.rows(), read.reminders(), ticker.now()));
    }

    private record Read(List<BreachRow> rows, Reminders reminders) {}

    private List<BreachRow> rows() {
        return Stream.concat(
                        steps.find().open(actor).stream(),
                        steps.find().finished(actor, FINISHED).stream())
                .toList();
    }
}
