package hedgeward.ui.tasks;

import static hedgeward.story.Story.at;

import hedgeward.app.access.Actor;
import hedgeward.app.access.Role;
import hedgeward.app.people.FindOfficers;
import hedgeward.app.support.HandOverTask;
import hedgeward.app.support.ReopenTask;
import hedgeward.app.support.SettleTask;
import hedgeward.app.support.TaskRow;
import hedgeward.app.support.TaskSteps;
import hedgeward.app.support.TryToTell;
import hedgeward.domain.breach.Arrest;
import hedgeward.domain.breach.Breach;
import hedgeward.domain.breach.BreachId;
import hedgeward.domain.breach.BreachSource;
import hedgeward.domain.breach.BreachState;
import hedgeward.domain.clock.KeptDeadline;
import hedgeward.domain.clock.London;
import hedgeward.domain.support.DutyKind;
import hedgeward.domain.support.Happening;
import hedgeward.domain.support.TaskOutcome;
import hedgeward.domain.support.TryResult;
import hedgeward.story.Steps;
import hedgeward.story.Story;
import hedgeward.ui.desk.DeskOffice;
import hedgeward.ui.desk.Opened;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Messages;
import hedgeward.ui.kit.PageAddress;
import hedgeward.ui.kit.Places;
import hedgeward.ui.kit.SameThreadTasks;
import hedgeward.ui.kit.UiTasks;
import hedgeward.ui.kit.UiTicker;
import hedgeward.ui.shell.ChangeRelay;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// The page at 14:30 on the day the respondent of the story was arrested for breach.
final class TasksDesk extends Opened {

    static final Instant NOW = at("2026-12-05T14:30");
    static final Actor MELLISH = new Actor("1236 Mellish", Set.of(Role.CASE_OFFICER), "desk 1");
    static final Actor ANOTHER = new Actor("w.wren", Set.of(Role.CASE_OFFICER), "desk 2");

    final DeskOffice office = new DeskOffice(NOW);
    final TasksController controller;
    private final SettleTask settle;
    private final TryToTell tried;

    TasksDesk(Actor actor, PageAddress address) {
        office.memory.officers.addAll(List.of(Story.CONSTABLE, Story.SPECIAL));
        office.memory.cases.addAll(List.of(Steps.orderServed()));
        office.memory.breaches.addAll(List.of(held()));
        TaskSteps steps =
                new TaskSteps(
                        office.unitOfWork,
                        office.taskSources(),
                        office.audit,
                        office.ids,
                        office.clock);
        settle = new SettleTask(steps);
        tried = new TryToTell(steps);
        UiTasks tasks = SameThreadTasks.create();
        controller =
                new TasksController(
                        actor,
                        new TasksController.UseCases(
                                office.findTasks(),
                                new FindOfficers(office.unitOfWork, office.memory.officers),
                                office.readCase(),
                                new TasksController.Steps(
                                        settle,
                                        tried,
                                        new HandOverTask(steps),
                                        new ReopenTask(steps))),
                        new TasksController.Desk(
                                tasks,
                                new UiTicker(office.clock),
                                new ChangeRelay(office.changes, tasks)),
                        Look.of(new Messages(Locale.UK), London.ZONE),
                        this,
                        address);
        controller.onShown();
    }

    TasksDesk() {
        this(MELLISH, Places.tasks());
    }

    /// A colleague at another desk tells the protected person.
    void toldByAnother(TaskRow row) {
        settle.handle(
                new SettleTask.Command(
                        List.of(seenBy(ANOTHER, row)),
                        TaskOutcome.TOLD_BY_PHONE,
                        NOW,
                        Optional.empty(),
                        Optional.empty()));
    }

    /// A colleague at another desk tries to tell the protected person.
    void triedByAnother(TaskRow row) {
        tried.handle(
                new TryToTell.Command(
                        seenBy(ANOTHER, row), TryResult.NO_ANSWER, NOW, Optional.empty()));
    }

    private static TaskSteps.Seen seenBy(Actor actor, TaskRow row) {
        return new TaskSteps.Seen(actor, row.caseId(), row.duty().key(), row.kept().version());
    }

    /// The task of this kind about this.
    TaskRow row(DutyKind kind, Happening.What what) {
        return controller.model().fitting().stream()
                .filter(row -> row.duty().kind() == kind && row.duty().about().what() == what)
                .findFirst()
                .orElseThrow();
    }

    private static Breach held() {
        Arrest arrest =
                new Arrest(
                        Story.ARRESTED,
                        Optional.of("Desborough"),
                        Optional.empty(),
                        Optional.of(new KeptDeadline(Story.COURT_BY, Story.COURT_BY, "test list")));
        return new Breach(
                new BreachId(new UUID(2, 2)),
                0,
                Steps.orderServed().id(),
                Optional.empty(),
                at("2026-12-04T15:00"),
                BreachSource.VISIT,
                List.of(),
                Optional.empty(),
                new BreachState.InCustody(arrest));
    }
}
