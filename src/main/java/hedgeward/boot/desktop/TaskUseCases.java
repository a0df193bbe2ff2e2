package hedgeward.boot.desktop;

import hedgeward.app.support.FindTasks;
import hedgeward.app.support.HandOverTask;
import hedgeward.app.support.ReopenTask;
import hedgeward.app.support.SettleTask;
import hedgeward.app.support.TaskSources;
import hedgeward.app.support.TaskSteps;
import hedgeward.app.support.TryToTell;
import hedgeward.boot.Foundations;
import hedgeward.boot.Repositories;

/// The use cases of what is owed to protected persons, made when a page asks for them.
record TaskUseCases(Repositories ports, Foundations with) {

    FindTasks find() {
        return new FindTasks(ports.unitOfWork(), sources());
    }

    SettleTask settle() {
        return new SettleTask(steps());
    }

    TryToTell tryToTell() {
        return new TryToTell(steps());
    }

    HandOverTask handOver() {
        return new HandOverTask(steps());
    }

    ReopenTask reopen() {
        return new ReopenTask(steps());
    }

    private TaskSources sources() {
        return new TaskSources(
                ports.tasks(),
                ports.cases(),
                ports.breaches(),
                ports.officers(),
                with.holidays(),
                ports.gate());
    }

    private TaskSteps steps() {
        return new TaskSteps(
                ports.unitOfWork(), sources(), ports.audit(), with.ids(), with.clock());
    }
}
