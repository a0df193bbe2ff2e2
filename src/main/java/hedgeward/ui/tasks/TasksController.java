package hedgeward.ui.tasks;

import hedgeward.app.access.Actor;
import hedgeward.app.casepage.ReadCase;
import hedgeward.app.common.Result;
import hedgeward.app.people.FindOfficers;
import hedgeward.app.support.FindTasks;
import hedgeward.app.support.HandOverTask;
import hedgeward.app.support.OpenTasks;
import hedgeward.app.support.ReopenTask;
import hedgeward.app.support.SettleTask;
import hedgeward.app.support.TaskRow;
import hedgeward.app.support.TryToTell;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.order.CaseId;
import hedgeward.domain.order.CaseRejection;
import hedgeward.domain.people.Officer;
import hedgeward.ui.kit.Lane;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Page;
import hedgeward.ui.kit.PageAddress;
import hedgeward.ui.kit.Places;
import hedgeward.ui.kit.Scope;
import hedgeward.ui.kit.UiTasks;
import hedgeward.ui.kit.UiTicker;
import hedgeward.ui.shell.ChangeRelay;
import hedgeward.ui.shell.Navigation;
import hedgeward.ui.wording.StepWords;
import hedgeward.ui.wording.TaskWords;

import javafx.scene.Parent;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// The Tasks page. Asks again each minute and after every change, and keeps the place.
public final class TasksController implements Page {

    /// What the page asks and which steps it can take.
    public record UseCases(FindTasks find, FindOfficers officers, ReadCase readCase, Steps steps) {}

    /// The steps of a task.
    public record Steps(
            SettleTask settle, TryToTell tried, HandOverTask handOver, ReopenTask reopen) {}

    /// Background work, time and news of changes.
    public record Desk(UiTasks tasks, UiTicker ticker, ChangeRelay changes) {}

    /// One look at the office.
    ///
    /// @param left the chosen task, where it is in neither list any more
    private record Answer(
            List<TaskRow> rows,
            List<TaskRow> fromBefore,
            List<Officer> officers,
            Instant at,
            Optional<TaskRow> left) {}

    private final Actor actor;
    private final UseCases useCases;
    private final Desk desk;
    private final Look look;
    private final Navigation navigation;
    private final PageAddress address;
    private final Scope scope = new Scope();
    private final TasksModel model = new TasksModel();
    private final Lane asking;
    private final Lane acting;
    private final TaskActions actions;
    private final Overtaken overtaken;
    private final TasksView view;
    private boolean arrived;

    public TasksController(
            Actor actor,
            UseCases useCases,
            Desk desk,
            Look look,
            Navigation navigation,
            PageAddress address) {
        this.actor = actor;
        this.useCases = useCases;
        this.desk = desk;
        this.look = look;
        this.navigation = navigation;
        this.address = address;
        this.asking = desk.tasks().lane();
        this.acting = desk.tasks().lane();
        this.overtaken = new Overtaken(actor, useCases.find(), look);
        this.actions = new TaskActions(actor, this, useCases.steps(), acting, look, navigation);
        this.view = new TasksView(look, model, this, desk.ticker(), scope);
        desk.changes().listen(scope, _ -> ask());
        scope.listen(desk.ticker().minuteProperty(), _ -> ask());
    }

    @Override
    public Parent root() {
        return view.root();
    }

    @Override
    public String title() {
        return look.messages().text(TasksMsg.TITLE);
    }

    @Override
    public void onShown() {
        ask();
        view.focus();
    }

    /// Whoever comes back asks again to see how to reach her or him.
    @Override
    public void onHidden() {
        model.clear();
    }

    @Override
    public void close() {
        scope.close();
    }

    TasksModel model() {
        return model;
    }

    /// The steps of the chosen task.
    TaskActions actions() {
        return actions;
    }

    /// The instant it is now.
    Instant now() {
        return desk.ticker().now();
    }

    /// A step was taken: nothing typed stays, and the next task is under the cursor.
    void onTaken(TaskRow row) {
        model.clear();
        view.chooseAfter(row);
        ask();
    }

    void onOpenCase(TaskRow row) {
        navigation.open(Places.caseFile(row.caseId().value().toString()));
    }

    /// Shows how the protected person is reached. Why is the task itself, and it is logged.
    void onReveal(TaskRow row) {
        String why = look.messages().text(TasksMsg.REVEAL_REASON, words().duty(row.duty()));
        acting.run(
                () -> useCases.readCase().revealProtected(actor, row.caseId(), why),
                this::revealed);
    }

    void onHide() {
        model.revealedProperty().set(Optional.empty());
    }

    private void revealed(Result<CaseFile, CaseRejection> answer) {
        StepWords steps = new StepWords(look.messages());
        switch (answer) {
            case Result.Done<CaseFile, CaseRejection>(var file) -> {
                model.revealedProperty().set(Optional.of(file));
                view.focusSteps();
            }
            case Result.Denied<CaseFile, CaseRejection>(var needed) -> refuse(steps.denied(needed));
            case Result.Rejected<CaseFile, CaseRejection> _,
                    Result.Stale<CaseFile, CaseRejection> _,
                    Result.Missing<CaseFile, CaseRejection> _ ->
                    refuse(steps.missing());
        }
    }

    /// Says why a step was not taken.
    void refuse(String why) {
        model.refusalProperty().set(Optional.of(why));
    }

    /// What somebody else did about one of these tasks.
    Optional<String> whoWasFirst(List<TaskRow> rows) {
        return overtaken.changed(rows, desk.ticker().now()).flatMap(overtaken::words);
    }

    /// Reads the tasks anew.
    void ask() {
        Optional<TaskRow> chosen = model.chosenProperty().get();
        asking.run(() -> answer(chosen), this::show);
    }

    private Answer answer(Optional<TaskRow> chosen) {
        Instant now = desk.ticker().now();
        OpenTasks all = useCases.find().all(actor, now);
        List<TaskRow> open = all.owed();
        List<TaskRow> asked = wanted(now);
        List<TaskRow> rows =
                Stream.concat(asked.stream().filter(row -> isNoneOf(row, open)), open.stream())
                        .toList();
        return new Answer(
                rows,
                all.fromBefore(),
                useCases.officers().handle(actor),
                now,
                chosen.filter(row -> isNoneOf(row, rows) && isNoneOf(row, all.fromBefore()))
                        .flatMap(row -> overtaken.now(row, now)));
    }

    private static boolean isNoneOf(TaskRow row, List<TaskRow> rows) {
        return rows.stream().noneMatch(one -> TasksModel.isSame(one, row));
    }

    /// The one task the address names, done or not.
    private List<TaskRow> wanted(Instant now) {
        return address.id().stream()
                .flatMap(
                        id ->
                                useCases
                                        .find()
                                        .ofCase(
                                                actor,
                                                new CaseId(
                                                        UUID.fromString(
                                                                id.substring(0, id.indexOf('~')))),
                                                now)
                                        .stream())
                .filter(this::isWanted)
                .toList();
    }

    private boolean isWanted(TaskRow row) {
        String id = row.caseId().value() + "~" + row.duty().key().value();
        return address.id().equals(Optional.of(id));
    }

    private void show(Answer answer) {
        if (!model.officers().equals(answer.officers())) {
            model.officers().setAll(answer.officers());
            model.meProperty().set(Mine.of(actor, answer.officers()));
        }
        model.show(answer.rows(), answer.fromBefore(), answer.at(), answer.left());
        answer.left()
                .filter(row -> model.chosenProperty().get().equals(Optional.of(row)))
                .filter(overtaken::isByAnother)
                .flatMap(overtaken::words)
                .ifPresent(this::refuse);
        view.told();
        if (!arrived) {
            arrived = true;
            answer.rows().stream().filter(this::isWanted).findFirst().ifPresent(view::choose);
        }
    }

    private TaskWords words() {
        return new TaskWords(look.messages());
    }
}
