package hedgeward.ui.tasks;

import hedgeward.app.access.Actor;
import hedgeward.app.common.Result;
import hedgeward.app.support.HandOverTask;
import hedgeward.app.support.ReopenTask;
import hedgeward.app.support.SettleTask;
import hedgeward.app.support.TaskRow;
import hedgeward.app.support.TaskSteps;
import hedgeward.app.support.TryToTell;
import hedgeward.domain.people.Officer;
import hedgeward.domain.support.TaskOutcome;
import hedgeward.domain.support.TaskRecord;
import hedgeward.domain.support.TaskRejection;
import hedgeward.domain.support.TryResult;
import hedgeward.ui.kit.Lane;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Notice;
import hedgeward.ui.kit.State;
import hedgeward.ui.shell.Navigation;
import hedgeward.ui.wording.StepWords;
import hedgeward.ui.wording.TaskWords;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/// The steps of a task as the page takes them, and what is said of each answer.
final class TaskActions {

    private final Actor actor;
    private final TasksController page;
    private final TasksController.Steps steps;
    private final Lane lane;
    private final Look look;
    private final Navigation navigation;

    TaskActions(
            Actor actor,
            TasksController page,
            TasksController.Steps steps,
            Lane lane,
            Look look,
            Navigation navigation) {
        this.actor = actor;
        this.page = page;
        this.steps = steps;
        this.lane = lane;
        this.look = look;
        this.navigation = navigation;
    }

    /// Ends one task, or several alike, and offers to take it back.
    void onSettle(List<TaskRow> rows, TaskOutcome outcome) {
        act(
                rows,
                () ->
                        steps.settle()
                                .handle(
                                        new SettleTask.Command(
                                                rows.stream().map(this::seen).toList(),
                                                outcome,
                                                moment(),
                                                typed(model().reference().get()),
                                                typed(model().note().get()))),
                changed ->
                        Notice.of(
                                State.DONE,
                                said(rows, words().outcome(outcome)),
                                look.messages().text(TasksMsg.TAKE_BACK),
                                () -> onTakeBack(changed)));
    }

    private String said(List<TaskRow> rows, String outcome) {
        return rows.size() == 1
                ? look.messages()
                        .text(TasksMsg.SAID_DONE, rows.getFirst().caseRef().value(), outcome)
                : look.messages().text(TasksMsg.SAID_DONE_MANY, rows.size(), outcome);
    }

    /// Opens again what was just recorded.
    void onTakeBack(List<TaskRecord> changed) {
        List<TaskSteps.Seen> asKept =
                changed.stream()
                        .map(
                                task ->
                                        new TaskSteps.Seen(
                                                actor,
                                                task.caseId(),
                                                task.duty(),
                                                task.version() + 1))
                        .toList();
        String why = look.messages().text(TasksMsg.TAKE_BACK_REASON);
        lane.run(
                () -> steps.reopen().handle(new ReopenTask.Command(asKept, why)),
                answer -> {
                    answered(
                            answer,
                            List.of(),
                            again ->
                                    done(
                                            look.messages()
                                                    .text(TasksMsg.SAID_TAKEN_BACK, again.size())));
                    page.ask();
                });
    }

    void onTried(TaskRow row, TryResult result) {
        act(
                List.of(row),
                () ->
                        steps.tried()
                                .handle(
                                        new TryToTell.Command(
                                                seen(row),
                                                result,
                                                moment(),
                                                typed(model().note().get()))),
                _ ->
                        done(
                                look.messages()
                                        .text(
                                                TasksMsg.SAID_TRIED,
                                                row.caseRef().value(),
                                                words().tried(result))));
    }

    void onHandOver(TaskRow row) {
        act(
                List.of(row),
                () ->
                        steps.handOver()
                                .handle(
                                        new HandOverTask.Command(
                                                seen(row),
                                                model().next().get().map(Officer::id),
                                                model().note().get())),
                _ -> done(look.messages().text(TasksMsg.SAID_HANDED_OVER, row.caseRef().value())));
    }

    void onReopen(TaskRow row) {
        act(
                List.of(row),
                () ->
                        steps.reopen()
                                .handle(new ReopenTask.Command(seen(row), model().note().get())),
                _ -> done(look.messages().text(TasksMsg.SAID_REOPENED, row.caseRef().value())));
    }

    private static Notice done(String words) {
        return Notice.of(State.DONE, words);
    }

    private <T> void act(
            List<TaskRow> rows, Supplier<Result<T, TaskRejection>> step, Function<T, Notice> said) {
        model().refusalProperty().set(Optional.empty());
        lane.run(
                step,
                answer -> {
                    answered(answer, rows, said);
                    if (answer.isDone()) {
                        page.onTaken(rows.getFirst());
                    }
                });
    }

    private <T> void answered(
            Result<T, TaskRejection> answer, List<TaskRow> rows, Function<T, Notice> notice) {
        StepWords said = new StepWords(look.messages());
        switch (answer) {
            case Result.Done<T, TaskRejection>(var value) -> navigation.notify(notice.apply(value));
            case Result.Rejected<T, TaskRejection>(var why) -> page.refuse(words().rejection(why));
            case Result.Stale<T, TaskRejection> _ -> sayWhoWasFirst(rows);
            case Result.Denied<T, TaskRejection>(var needed) -> page.refuse(said.denied(needed));
            case Result.Missing<T, TaskRejection> _ -> page.refuse(said.missing());
        }
    }

    /// Somebody was first: says who did what, and shows the tasks as they stand now.
    private void sayWhoWasFirst(List<TaskRow> rows) {
        lane.run(
                () -> page.whoWasFirst(rows),
                words -> {
                    page.refuse(words.orElseGet(() -> new StepWords(look.messages()).stale()));
                    page.ask();
                });
    }

    private TaskSteps.Seen seen(TaskRow row) {
        return new TaskSteps.Seen(actor, row.caseId(), row.duty().key(), row.kept().version());
    }

    private Instant moment() {
        return model().when().get().orElseGet(page::now);
    }

    private static Optional<String> typed(String text) {
        return Optional.of(text.strip()).filter(words -> !words.isEmpty());
    }

    private TasksModel model() {
        return page.model();
    }

    private TaskWords words() {
        return new TaskWords(look.messages());
    }
}
