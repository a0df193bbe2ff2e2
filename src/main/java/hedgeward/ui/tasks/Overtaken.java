package hedgeward.ui.tasks;

import hedgeward.app.access.Actor;
import hedgeward.app.support.FindTasks;
import hedgeward.app.support.TaskRow;
import hedgeward.domain.support.TaskStep;
import hedgeward.ui.kit.Look;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What somebody else did about a task while it was being worked on here: who, what and when, and
/// what to do now. Nothing typed is lost by it.
record Overtaken(Actor actor, FindTasks find, Look look) {

    /// The task as it stands now, done or not; empty where it is owed no more or closed to the
    /// actor.
    Optional<TaskRow> now(TaskRow row, Instant at) {
        return find.ofCase(actor, row.caseId(), at).stream()
                .filter(one -> TasksModel.isSame(one, row))
                .findFirst();
    }

    /// The first of these that somebody changed, as it stands now.
    Optional<TaskRow> changed(List<TaskRow> rows, Instant at) {
        return rows.stream()
                .flatMap(
                        row ->
                                now(row, at).stream()
                                        .filter(one -> one.kept().version() > row.kept().version()))
                .findFirst();
    }

    /// One sentence of the newest step, and what to do now; empty where nothing was done.
    Optional<String> words(TaskRow now) {
        TasksMsg then = now.isOpen() ? TasksMsg.FIRST_OPEN : TasksMsg.FIRST_DONE;
        return newest(now)
                .map(
                        step ->
                                look.messages()
                                        .text(
                                                then,
                                                now.caseRef().value(),
                                                new StepsList(look).words(step).strip()));
    }

    /// Whether the newest step is somebody else's.
    boolean isByAnother(TaskRow now) {
        return newest(now).filter(step -> !step.by().equals(actor.userName())).isPresent();
    }

    private static Optional<TaskStep> newest(TaskRow row) {
        return row.kept().steps().reversed().stream().findFirst();
    }

    @Override
    public String toString() {
        return "Overtaken";
    }
}
